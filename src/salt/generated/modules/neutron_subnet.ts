// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `neutron_subnet.absent`, besides its name. */
export interface NeutronSubnetAbsent {
  readonly auth?: Arg<Value>;
}

/** Arguments of `neutron_subnet.present`, besides its name. */
export interface NeutronSubnetPresent {
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

/** State functions of `neutron_subnet`. */
export interface NeutronSubnetStates {
  readonly absent: NeutronSubnetAbsent;
  readonly present: NeutronSubnetPresent;
}
