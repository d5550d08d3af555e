// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface HighstateDocNoteDocs {}

export interface HighstateDocNoteArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly contents?: Arg<Value>;
  readonly source?: Arg<Value>;
}

/** Arguments of `highstate_doc.note`, besides its name. */
export interface HighstateDocNote extends HighstateDocNoteDocs, HighstateDocNoteArgs {}

export interface HighstateDocStatesDocs {}

/** State functions of `highstate_doc`. */
export interface HighstateDocStates extends HighstateDocStatesDocs {
  readonly note: State<HighstateDocNote>;
}
