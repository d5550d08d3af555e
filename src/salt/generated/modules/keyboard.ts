// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { State } from "../../state.ts";

/** Arguments of `keyboard.system`, besides its name. */
export interface KeyboardSystem {}

/** Arguments of `keyboard.xorg`, besides its name. */
export interface KeyboardXorg {}

export interface KeyboardStatesDocs {}

/** State functions of `keyboard`. */
export interface KeyboardStates extends KeyboardStatesDocs {
  readonly system: State<KeyboardSystem>;
  readonly xorg: State<KeyboardXorg>;
}
