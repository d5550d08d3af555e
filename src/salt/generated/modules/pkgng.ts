// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.

/** Arguments of `pkgng.update_packaging_site`, besides its name. */
export interface PkgngUpdatePackagingSite {}

/** State functions of `pkgng`. */
export interface PkgngStates {
  readonly update_packaging_site: PkgngUpdatePackagingSite;
}
