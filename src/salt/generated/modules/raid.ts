// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `raid.absent`, besides its name. */
export interface RaidAbsent {}

/** Arguments of `raid.present`, besides its name. */
export interface RaidPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly devices: Arg<Value>;
  readonly level: Arg<Value>;
}

/** State functions of `raid`. */
export interface RaidStates {
  readonly absent: RaidAbsent;
  readonly present: RaidPresent;
}
