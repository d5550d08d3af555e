// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { State } from "../../state.ts";

/** Arguments of `apache_conf.disabled`, besides its name. */
export interface ApacheConfDisabled {}

/** Arguments of `apache_conf.enabled`, besides its name. */
export interface ApacheConfEnabled {}

export interface ApacheConfStatesDocs {}

/** State functions of `apache_conf`. */
export interface ApacheConfStates extends ApacheConfStatesDocs {
  readonly disabled: State<ApacheConfDisabled>;
  readonly enabled: State<ApacheConfEnabled>;
}
