// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `eselect.set`, besides its name. */
export interface EselectSet {
  readonly action_parameter?: Arg<Value>;
  readonly module_parameter?: Arg<Value>;
  readonly target: Arg<Value>;
}

/** State functions of `eselect`. */
export interface EselectStates {
  readonly set: EselectSet;
}
