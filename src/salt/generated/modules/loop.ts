// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `loop.until`, besides its name. */
export interface LoopUntil {
  readonly condition?: Arg<string>;
  readonly m_args?: Arg<string | readonly Value[]>;
  readonly m_kwargs?: Arg<Value>;
  /** @default 1 */
  readonly period?: Arg<number | string>;
  /** @default 60 */
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `loop.until_no_eval`, besides its name. */
export interface LoopUntilNoEval {
  readonly args?: Arg<string | readonly Value[]>;
  /** @default "eq" */
  readonly compare_operator?: Arg<string>;
  readonly expected: Arg<Value>;
  /** @default 0 */
  readonly init_wait?: Arg<number>;
  readonly kwargs?: Arg<Value>;
  /** @default 1 */
  readonly period?: Arg<number | string>;
  /** @default 60 */
  readonly timeout?: Arg<number | string>;
}

/** State functions of `loop`. */
export interface LoopStates {
  readonly until: LoopUntil;
  readonly until_no_eval: LoopUntilNoEval;
}
