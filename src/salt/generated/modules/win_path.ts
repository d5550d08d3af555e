// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `win_path.absent`, besides its name. */
export interface WinPathAbsent {}

export interface WinPathExistsDocs {}

export interface WinPathExistsArgs {
  readonly index?: Arg<Value>;
}

/** Arguments of `win_path.exists`, besides its name. */
export interface WinPathExists extends WinPathExistsDocs, WinPathExistsArgs {}

export interface WinPathStatesDocs {}

/** State functions of `win_path`. */
export interface WinPathStates extends WinPathStatesDocs {
  readonly absent: State<WinPathAbsent>;
  readonly exists: State<WinPathExists>;
}
