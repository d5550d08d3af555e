// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.

/** Arguments of `apache_site.disabled`, besides its name. */
export interface ApacheSiteDisabled {}

/** Arguments of `apache_site.enabled`, besides its name. */
export interface ApacheSiteEnabled {}

/** State functions of `apache_site`. */
export interface ApacheSiteStates {
  readonly disabled: ApacheSiteDisabled;
  readonly enabled: ApacheSiteEnabled;
}
