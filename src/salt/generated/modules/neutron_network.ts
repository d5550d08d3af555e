// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NeutronNetworkAbsentDocs {}

export interface NeutronNetworkAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
}

/** Arguments of `neutron_network.absent`, besides its name. */
export interface NeutronNetworkAbsent extends NeutronNetworkAbsentDocs, NeutronNetworkAbsentArgs {}

export interface NeutronNetworkPresentDocs {}

export interface NeutronNetworkPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly admin_state_up?: Arg<Value>;
  readonly auth?: Arg<Value>;
  readonly external?: Arg<boolean>;
  readonly provider?: Arg<Value>;
  readonly shared?: Arg<Value>;
  readonly vlan?: Arg<Value>;
}

/** Arguments of `neutron_network.present`, besides its name. */
export interface NeutronNetworkPresent extends NeutronNetworkPresentDocs, NeutronNetworkPresentArgs {}

export interface NeutronNetworkStatesDocs {}

/** State functions of `neutron_network`. */
export interface NeutronNetworkStates extends NeutronNetworkStatesDocs {
  readonly absent: State<NeutronNetworkAbsent>;
  readonly present: State<NeutronNetworkPresent>;
}
