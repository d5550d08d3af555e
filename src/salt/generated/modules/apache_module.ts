// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { State } from "../../state.ts";

/** Arguments of `apache_module.disabled`, besides its name. */
export interface ApacheModuleDisabled {}

/** Arguments of `apache_module.enabled`, besides its name. */
export interface ApacheModuleEnabled {}

export interface ApacheModuleStatesDocs {}

/** State functions of `apache_module`. */
export interface ApacheModuleStates extends ApacheModuleStatesDocs {
  readonly disabled: State<ApacheModuleDisabled>;
  readonly enabled: State<ApacheModuleEnabled>;
}
