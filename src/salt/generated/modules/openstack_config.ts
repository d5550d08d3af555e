// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface OpenstackConfigAbsentDocs {}

export interface OpenstackConfigAbsentArgs {
  readonly filename: Arg<string>;
  readonly parameter?: Arg<Value>;
  readonly section: Arg<Value>;
}

/** Arguments of `openstack_config.absent`, besides its name. */
export interface OpenstackConfigAbsent extends OpenstackConfigAbsentDocs, OpenstackConfigAbsentArgs {}

export interface OpenstackConfigPresentDocs {}

export interface OpenstackConfigPresentArgs {
  readonly filename: Arg<string>;
  readonly parameter?: Arg<Value>;
  readonly section: Arg<Value>;
  readonly value: Arg<Value>;
}

/** Arguments of `openstack_config.present`, besides its name. */
export interface OpenstackConfigPresent extends OpenstackConfigPresentDocs, OpenstackConfigPresentArgs {}

export interface OpenstackConfigStatesDocs {}

/** State functions of `openstack_config`. */
export interface OpenstackConfigStates extends OpenstackConfigStatesDocs {
  readonly absent: State<OpenstackConfigAbsent>;
  readonly present: State<OpenstackConfigPresent>;
}
