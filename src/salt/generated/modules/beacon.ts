// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BeaconAbsentDocs {}

export interface BeaconAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly save?: Arg<boolean>;
}

/** Arguments of `beacon.absent`, besides its name. */
export interface BeaconAbsent extends BeaconAbsentDocs, BeaconAbsentArgs {}

export interface BeaconDisabledDocs {}

export interface BeaconDisabledArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `beacon.disabled`, besides its name. */
export interface BeaconDisabled extends BeaconDisabledDocs, BeaconDisabledArgs {}

export interface BeaconEnabledDocs {}

export interface BeaconEnabledArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `beacon.enabled`, besides its name. */
export interface BeaconEnabled extends BeaconEnabledDocs, BeaconEnabledArgs {}

export interface BeaconPresentDocs {}

export interface BeaconPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly save?: Arg<boolean>;
}

/** Arguments of `beacon.present`, besides its name. */
export interface BeaconPresent extends BeaconPresentDocs, BeaconPresentArgs {}

export interface BeaconStatesDocs {}

/** State functions of `beacon`. */
export interface BeaconStates extends BeaconStatesDocs {
  readonly absent: State<BeaconAbsent>;
  readonly disabled: State<BeaconDisabled>;
  readonly enabled: State<BeaconEnabled>;
  readonly present: State<BeaconPresent>;
}
