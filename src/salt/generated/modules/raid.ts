// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `raid.absent`, besides its name. */
export interface RaidAbsent {}

export interface RaidPresentDocs {}

export interface RaidPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly devices: Arg<Value>;
  readonly level: Arg<Value>;
}

/** Arguments of `raid.present`, besides its name. */
export interface RaidPresent extends RaidPresentDocs, RaidPresentArgs {}

export interface RaidStatesDocs {}

/** State functions of `raid`. */
export interface RaidStates extends RaidStatesDocs {
  readonly absent: State<RaidAbsent>;
  readonly present: State<RaidPresent>;
}
