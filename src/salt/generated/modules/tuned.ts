// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { State } from "../../state.ts";

/** Arguments of `tuned.off`, besides its name. */
export interface TunedOff {}

/** Arguments of `tuned.profile`, besides its name. */
export interface TunedProfile {}

export interface TunedStatesDocs {}

/** State functions of `tuned`. */
export interface TunedStates extends TunedStatesDocs {
  readonly off: State<TunedOff>;
  readonly profile: State<TunedProfile>;
}
