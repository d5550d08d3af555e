// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface EselectSetDocs {}

export interface EselectSetArgs {
  readonly action_parameter?: Arg<Value>;
  readonly module_parameter?: Arg<Value>;
  readonly target: Arg<Value>;
}

/** Arguments of `eselect.set`, besides its name. */
export interface EselectSet extends EselectSetDocs, EselectSetArgs {}

export interface EselectStatesDocs {}

/** State functions of `eselect`. */
export interface EselectStates extends EselectStatesDocs {
  readonly set: State<EselectSet>;
}
