// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `docker_network.absent`, besides its name. */
export interface DockerNetworkAbsent {}

export interface DockerNetworkPresentDocs {}

export interface DockerNetworkPresentArgs {
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

/** Arguments of `docker_network.present`, besides its name. */
export interface DockerNetworkPresent extends DockerNetworkPresentDocs, DockerNetworkPresentArgs {}

export interface DockerNetworkStatesDocs {}

/** State functions of `docker_network`. */
export interface DockerNetworkStates extends DockerNetworkStatesDocs {
  readonly absent: State<DockerNetworkAbsent>;
  readonly present: State<DockerNetworkPresent>;
}
