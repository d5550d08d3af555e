// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `process.absent`, besides its name. */
export interface ProcessAbsent {
  readonly signal?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** State functions of `process`. */
export interface ProcessStates {
  readonly absent: ProcessAbsent;
}
