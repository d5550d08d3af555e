// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `netusers.managed`, besides its name. */
export interface NetusersManaged {
  readonly defaults?: Arg<Value>;
  readonly users?: Arg<Value>;
}

/** State functions of `netusers`. */
export interface NetusersStates {
  readonly managed: NetusersManaged;
}
