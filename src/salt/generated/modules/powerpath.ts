// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { State } from "../../state.ts";

/** Arguments of `powerpath.license_absent`, besides its name. */
export interface PowerpathLicenseAbsent {}

/** Arguments of `powerpath.license_present`, besides its name. */
export interface PowerpathLicensePresent {}

export interface PowerpathStatesDocs {}

/** State functions of `powerpath`. */
export interface PowerpathStates extends PowerpathStatesDocs {
  readonly license_absent: State<PowerpathLicenseAbsent>;
  readonly license_present: State<PowerpathLicensePresent>;
}
