// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `neutron_secgroup.absent`, besides its name. */
export interface NeutronSecgroupAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
}

/** Arguments of `neutron_secgroup.present`, besides its name. */
export interface NeutronSecgroupPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly description?: Arg<string>;
  readonly project_id?: Arg<Value>;
  readonly project_name?: Arg<string>;
}

/** State functions of `neutron_secgroup`. */
export interface NeutronSecgroupStates {
  readonly absent: NeutronSecgroupAbsent;
  readonly present: NeutronSecgroupPresent;
}
