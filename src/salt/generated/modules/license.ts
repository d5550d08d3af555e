// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.

/** Arguments of `license.activate`, besides its name. */
export interface LicenseActivate {}

/** State functions of `license`. */
export interface LicenseStates {
  readonly activate: LicenseActivate;
}
