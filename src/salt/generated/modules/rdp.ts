// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.

/** Arguments of `rdp.disabled`, besides its name. */
export interface RdpDisabled {}

/** Arguments of `rdp.enabled`, besides its name. */
export interface RdpEnabled {}

/** State functions of `rdp`. */
export interface RdpStates {
  readonly disabled: RdpDisabled;
  readonly enabled: RdpEnabled;
}
