// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `moby_network.absent`, besides its name. */
export interface MobyNetworkAbsent {}

export interface MobyNetworkPresentDocs {}

export interface MobyNetworkPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly attachable?: Arg<boolean>;
  readonly aux_addresses?: Arg<Value>;
  readonly check_duplicate?: Arg<boolean>;
  readonly containers?: Arg<Value>;
  readonly driver?: Arg<Value>;
  readonly driver_opts?: Arg<Value>;
  readonly enable_ipv6?: Arg<boolean>;
  readonly gateway?: Arg<Value>;
  /** @default false */
  readonly ignore_collisions?: Arg<boolean>;
  readonly ingress?: Arg<boolean>;
  readonly internal?: Arg<boolean>;
  readonly ipam_driver?: Arg<Value>;
  readonly ipam_opts?: Arg<Value>;
  readonly iprange?: Arg<Value>;
  readonly labels?: Arg<Value>;
  /** @default true */
  readonly reconnect?: Arg<boolean>;
  readonly scope?: Arg<Value>;
  readonly skip_translate?: Arg<Value>;
  readonly subnet?: Arg<Value>;
  /** @default true */
  readonly validate_ip_addrs?: Arg<boolean>;
}

/** Arguments of `moby_network.present`, besides its name. */
export interface MobyNetworkPresent extends MobyNetworkPresentDocs, MobyNetworkPresentArgs {}

export interface MobyNetworkStatesDocs {}

/** State functions of `moby_network`. */
export interface MobyNetworkStates extends MobyNetworkStatesDocs {
  readonly absent: State<MobyNetworkAbsent>;
  readonly present: State<MobyNetworkPresent>;
}
