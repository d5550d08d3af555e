// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NetusersManagedDocs {}

export interface NetusersManagedArgs {
  readonly defaults?: Arg<Value>;
  readonly users?: Arg<Value>;
}

/** Arguments of `netusers.managed`, besides its name. */
export interface NetusersManaged extends NetusersManagedDocs, NetusersManagedArgs {}

export interface NetusersStatesDocs {}

/** State functions of `netusers`. */
export interface NetusersStates extends NetusersStatesDocs {
  readonly managed: State<NetusersManaged>;
}
