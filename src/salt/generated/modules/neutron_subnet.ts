// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NeutronSubnetAbsentDocs {}

export interface NeutronSubnetAbsentArgs {
  readonly auth?: Arg<Value>;
}

/** Arguments of `neutron_subnet.absent`, besides its name. */
export interface NeutronSubnetAbsent extends NeutronSubnetAbsentDocs, NeutronSubnetAbsentArgs {}

export interface NeutronSubnetPresentDocs {}

export interface NeutronSubnetPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly allocation_pools?: Arg<Value>;
  readonly auth?: Arg<Value>;
  readonly dns_nameservers?: Arg<Value>;
  readonly gateway_ip?: Arg<Value>;
  readonly host_routes?: Arg<Value>;
  readonly ipv6_address_mode?: Arg<Value>;
  readonly ipv6_ra_mode?: Arg<Value>;
  readonly network_name_or_id?: Arg<Value>;
}

/** Arguments of `neutron_subnet.present`, besides its name. */
export interface NeutronSubnetPresent extends NeutronSubnetPresentDocs, NeutronSubnetPresentArgs {}

export interface NeutronSubnetStatesDocs {}

/** State functions of `neutron_subnet`. */
export interface NeutronSubnetStates extends NeutronSubnetStatesDocs {
  readonly absent: State<NeutronSubnetAbsent>;
  readonly present: State<NeutronSubnetPresent>;
}
