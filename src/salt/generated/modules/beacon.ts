// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `beacon.absent`, besides its name. */
export interface BeaconAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly save?: Arg<boolean>;
}

/** Arguments of `beacon.disabled`, besides its name. */
export interface BeaconDisabled {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `beacon.enabled`, besides its name. */
export interface BeaconEnabled {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `beacon.present`, besides its name. */
export interface BeaconPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly save?: Arg<boolean>;
}

/** State functions of `beacon`. */
export interface BeaconStates {
  readonly absent: BeaconAbsent;
  readonly disabled: BeaconDisabled;
  readonly enabled: BeaconEnabled;
  readonly present: BeaconPresent;
}
