// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LoopUntilDocs {}

export interface LoopUntilArgs {
  readonly condition?: Arg<string>;
  readonly m_args?: Arg<string | readonly Value[]>;
  readonly m_kwargs?: Arg<Value>;
  /** @default 1 */
  readonly period?: Arg<number | string>;
  /** @default 60 */
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `loop.until`, besides its name. */
export interface LoopUntil extends LoopUntilDocs, LoopUntilArgs {}

export interface LoopUntilNoEvalDocs {}

export interface LoopUntilNoEvalArgs {
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

/** Arguments of `loop.until_no_eval`, besides its name. */
export interface LoopUntilNoEval extends LoopUntilNoEvalDocs, LoopUntilNoEvalArgs {}

export interface LoopStatesDocs {}

/** State functions of `loop`. */
export interface LoopStates extends LoopStatesDocs {
  readonly until: State<LoopUntil>;
  readonly until_no_eval: State<LoopUntilNoEval>;
}
