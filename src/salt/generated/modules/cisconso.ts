// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface CisconsoValuePresentDocs {}

export interface CisconsoValuePresentArgs {
  readonly config: Arg<Value>;
  readonly datastore: Arg<string>;
  readonly path: Arg<string | readonly Value[]>;
}

/** Arguments of `cisconso.value_present`, besides its name. */
export interface CisconsoValuePresent extends CisconsoValuePresentDocs, CisconsoValuePresentArgs {}

export interface CisconsoStatesDocs {}

/** State functions of `cisconso`. */
export interface CisconsoStates extends CisconsoStatesDocs {
  readonly value_present: State<CisconsoValuePresent>;
}
