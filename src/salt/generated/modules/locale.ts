// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { State } from "../../state.ts";

/** Arguments of `locale.present`, besides its name. */
export interface LocalePresent {}

/** Arguments of `locale.system`, besides its name. */
export interface LocaleSystem {}

export interface LocaleStatesDocs {}

/** State functions of `locale`. */
export interface LocaleStates extends LocaleStatesDocs {
  readonly present: State<LocalePresent>;
  readonly system: State<LocaleSystem>;
}
