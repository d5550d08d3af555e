// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.

/** Arguments of `powerpath.license_absent`, besides its name. */
export interface PowerpathLicenseAbsent {}

/** Arguments of `powerpath.license_present`, besides its name. */
export interface PowerpathLicensePresent {}

/** State functions of `powerpath`. */
export interface PowerpathStates {
  readonly license_absent: PowerpathLicenseAbsent;
  readonly license_present: PowerpathLicensePresent;
}
