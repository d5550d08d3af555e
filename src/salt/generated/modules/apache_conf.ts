// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.

/** Arguments of `apache_conf.disabled`, besides its name. */
export interface ApacheConfDisabled {}

/** Arguments of `apache_conf.enabled`, besides its name. */
export interface ApacheConfEnabled {}

/** State functions of `apache_conf`. */
export interface ApacheConfStates {
  readonly disabled: ApacheConfDisabled;
  readonly enabled: ApacheConfEnabled;
}
