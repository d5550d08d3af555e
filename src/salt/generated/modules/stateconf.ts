// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface StateconfContextDocs {}

export interface StateconfContextArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `stateconf.context`, besides its name. */
export interface StateconfContext extends StateconfContextDocs, StateconfContextArgs {}

export interface StateconfSetDocs {}

export interface StateconfSetArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `stateconf.set`, besides its name. */
export interface StateconfSet extends StateconfSetDocs, StateconfSetArgs {}

export interface StateconfStatesDocs {}

/** State functions of `stateconf`. */
export interface StateconfStates extends StateconfStatesDocs {
  readonly context: State<StateconfContext>;
  readonly set: State<StateconfSet>;
}
