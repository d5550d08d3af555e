// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `win_path.absent`, besides its name. */
export interface WinPathAbsent {}

/** Arguments of `win_path.exists`, besides its name. */
export interface WinPathExists {
  readonly index?: Arg<Value>;
}

/** State functions of `win_path`. */
export interface WinPathStates {
  readonly absent: WinPathAbsent;
  readonly exists: WinPathExists;
}
