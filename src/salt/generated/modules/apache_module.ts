// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.

/** Arguments of `apache_module.disabled`, besides its name. */
export interface ApacheModuleDisabled {}

/** Arguments of `apache_module.enabled`, besides its name. */
export interface ApacheModuleEnabled {}

/** State functions of `apache_module`. */
export interface ApacheModuleStates {
  readonly disabled: ApacheModuleDisabled;
  readonly enabled: ApacheModuleEnabled;
}
