// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { State } from "../../state.ts";

/** Arguments of `pkgng.update_packaging_site`, besides its name. */
export interface PkgngUpdatePackagingSite {}

export interface PkgngStatesDocs {}

/** State functions of `pkgng`. */
export interface PkgngStates extends PkgngStatesDocs {
  readonly update_packaging_site: State<PkgngUpdatePackagingSite>;
}
