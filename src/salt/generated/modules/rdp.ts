// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { State } from "../../state.ts";

/** Arguments of `rdp.disabled`, besides its name. */
export interface RdpDisabled {}

/** Arguments of `rdp.enabled`, besides its name. */
export interface RdpEnabled {}

export interface RdpStatesDocs {}

/** State functions of `rdp`. */
export interface RdpStates extends RdpStatesDocs {
  readonly disabled: State<RdpDisabled>;
  readonly enabled: State<RdpEnabled>;
}
