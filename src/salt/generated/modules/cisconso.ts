// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `cisconso.value_present`, besides its name. */
export interface CisconsoValuePresent {
  readonly config: Arg<Value>;
  readonly datastore: Arg<string>;
  readonly path: Arg<string | readonly Value[]>;
}

/** State functions of `cisconso`. */
export interface CisconsoStates {
  readonly value_present: CisconsoValuePresent;
}
