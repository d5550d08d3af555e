// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface OpenvswitchDbManagedDocs {}

export interface OpenvswitchDbManagedArgs {
  readonly data: Arg<Value>;
  readonly record?: Arg<Value>;
  readonly table: Arg<Value>;
}

/** Arguments of `openvswitch_db.managed`, besides its name. */
export interface OpenvswitchDbManaged extends OpenvswitchDbManagedDocs, OpenvswitchDbManagedArgs {}

export interface OpenvswitchDbStatesDocs {}

/** State functions of `openvswitch_db`. */
export interface OpenvswitchDbStates extends OpenvswitchDbStatesDocs {
  readonly managed: State<OpenvswitchDbManaged>;
}
