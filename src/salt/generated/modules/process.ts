// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ProcessAbsentDocs {}

export interface ProcessAbsentArgs {
  readonly signal?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `process.absent`, besides its name. */
export interface ProcessAbsent extends ProcessAbsentDocs, ProcessAbsentArgs {}

export interface ProcessStatesDocs {}

/** State functions of `process`. */
export interface ProcessStates extends ProcessStatesDocs {
  readonly absent: State<ProcessAbsent>;
}
