// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface AugeasChangeDocs {}

export interface AugeasChangeArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly changes?: Arg<Value>;
  readonly context?: Arg<Value>;
  readonly lens?: Arg<Value>;
  readonly load_path?: Arg<Value>;
}

/** Arguments of `augeas.change`, besides its name. */
export interface AugeasChange extends AugeasChangeDocs, AugeasChangeArgs {}

export interface AugeasStatesDocs {}

/** State functions of `augeas`. */
export interface AugeasStates extends AugeasStatesDocs {
  readonly change: State<AugeasChange>;
}
