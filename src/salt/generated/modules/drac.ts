// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `drac.absent`, besides its name. */
export interface DracAbsent {}

/** Arguments of `drac.present`, besides its name. */
export interface DracPresent {
  readonly password: Arg<string>;
  readonly permission: Arg<Value>;
}

/** State functions of `drac`. */
export interface DracStates {
  readonly absent: DracAbsent;
  readonly present: DracPresent;
}
