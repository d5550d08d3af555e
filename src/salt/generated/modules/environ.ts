// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Scalar } from "../../values.ts";

export interface EnvironSetenvDocs {}

export interface EnvironSetenvArgs {
  /** @default false */
  readonly clear_all?: Arg<boolean>;
  /** @default false */
  readonly false_unsets?: Arg<boolean | string>;
  /** @default false */
  readonly permanent?: Arg<boolean | string>;
  /** @default false */
  readonly update_minion?: Arg<boolean>;
  readonly value: Arg<string | number | false | Readonly<Record<string, Scalar>>>;
}

/** Arguments of `environ.setenv`, besides its name. */
export interface EnvironSetenv extends EnvironSetenvDocs, EnvironSetenvArgs {}

export interface EnvironStatesDocs {}

/** State functions of `environ`. */
export interface EnvironStates extends EnvironStatesDocs {
  readonly setenv: State<EnvironSetenv>;
}
