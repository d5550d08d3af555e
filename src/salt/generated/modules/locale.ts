// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.

/** Arguments of `locale.present`, besides its name. */
export interface LocalePresent {}

/** Arguments of `locale.system`, besides its name. */
export interface LocaleSystem {}

/** State functions of `locale`. */
export interface LocaleStates {
  readonly present: LocalePresent;
  readonly system: LocaleSystem;
}
