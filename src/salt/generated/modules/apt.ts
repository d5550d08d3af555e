// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.

/** Arguments of `apt.held`, besides its name. */
export interface AptHeld {}

/** State functions of `apt`. */
export interface AptStates {
  readonly held: AptHeld;
}
