// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NeutronSecgroupAbsentDocs {}

export interface NeutronSecgroupAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
}

/** Arguments of `neutron_secgroup.absent`, besides its name. */
export interface NeutronSecgroupAbsent extends NeutronSecgroupAbsentDocs, NeutronSecgroupAbsentArgs {}

export interface NeutronSecgroupPresentDocs {}

export interface NeutronSecgroupPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly description?: Arg<string>;
  readonly project_id?: Arg<Value>;
  readonly project_name?: Arg<string>;
}

/** Arguments of `neutron_secgroup.present`, besides its name. */
export interface NeutronSecgroupPresent extends NeutronSecgroupPresentDocs, NeutronSecgroupPresentArgs {}

export interface NeutronSecgroupStatesDocs {}

/** State functions of `neutron_secgroup`. */
export interface NeutronSecgroupStates extends NeutronSecgroupStatesDocs {
  readonly absent: State<NeutronSecgroupAbsent>;
  readonly present: State<NeutronSecgroupPresent>;
}
