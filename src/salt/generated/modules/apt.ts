// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { State } from "../../state.ts";

/** Arguments of `apt.held`, besides its name. */
export interface AptHeld {}

export interface AptStatesDocs {}

/** State functions of `apt`. */
export interface AptStates extends AptStatesDocs {
  readonly held: State<AptHeld>;
}
