// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `stateconf.context`, besides its name. */
export interface StateconfContext {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `stateconf.set`, besides its name. */
export interface StateconfSet {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** State functions of `stateconf`. */
export interface StateconfStates {
  readonly context: StateconfContext;
  readonly set: StateconfSet;
}
