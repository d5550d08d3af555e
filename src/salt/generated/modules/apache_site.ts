// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { State } from "../../state.ts";

/** Arguments of `apache_site.disabled`, besides its name. */
export interface ApacheSiteDisabled {}

/** Arguments of `apache_site.enabled`, besides its name. */
export interface ApacheSiteEnabled {}

export interface ApacheSiteStatesDocs {}

/** State functions of `apache_site`. */
export interface ApacheSiteStates extends ApacheSiteStatesDocs {
  readonly disabled: State<ApacheSiteDisabled>;
  readonly enabled: State<ApacheSiteEnabled>;
}
