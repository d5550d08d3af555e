// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { State } from "../../state.ts";

/** Arguments of `license.activate`, besides its name. */
export interface LicenseActivate {}

export interface LicenseStatesDocs {}

/** State functions of `license`. */
export interface LicenseStates extends LicenseStatesDocs {
  readonly activate: State<LicenseActivate>;
}
