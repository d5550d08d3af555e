// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.

/** Arguments of `keyboard.system`, besides its name. */
export interface KeyboardSystem {}

/** Arguments of `keyboard.xorg`, besides its name. */
export interface KeyboardXorg {}

/** State functions of `keyboard`. */
export interface KeyboardStates {
  readonly system: KeyboardSystem;
  readonly xorg: KeyboardXorg;
}
