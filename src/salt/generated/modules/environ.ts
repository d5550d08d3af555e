// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `environ.setenv`, besides its name. */
export interface EnvironSetenv {
  /** @default false */
  readonly clear_all?: Arg<boolean>;
  /** @default false */
  readonly false_unsets?: Arg<boolean>;
  /** @default false */
  readonly permanent?: Arg<boolean | string>;
  /** @default false */
  readonly update_minion?: Arg<boolean>;
  readonly value: Arg<Value>;
}

/** State functions of `environ`. */
export interface EnvironStates {
  readonly setenv: EnvironSetenv;
}
