// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `highstate_doc.note`, besides its name. */
export interface HighstateDocNote {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly contents?: Arg<Value>;
  readonly source?: Arg<Value>;
}

/** State functions of `highstate_doc`. */
export interface HighstateDocStates {
  readonly note: HighstateDocNote;
}
