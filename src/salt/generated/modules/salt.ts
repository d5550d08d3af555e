// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SaltFunctionDocs {}

export interface SaltFunctionArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly arg?: Arg<Value>;
  readonly batch?: Arg<Value>;
  /** @default false */
  readonly expect_minions?: Arg<boolean>;
  readonly fail_function?: Arg<Value>;
  readonly fail_minions?: Arg<Value>;
  readonly kwarg?: Arg<Value>;
  /** @default "" */
  readonly ret?: Arg<string | readonly Value[]>;
  readonly ret_config?: Arg<Value>;
  readonly ret_kwargs?: Arg<Value>;
  readonly roster?: Arg<Value>;
  /** @default false */
  readonly ssh?: Arg<boolean>;
  readonly subset?: Arg<number | string>;
  readonly tgt: Arg<Value>;
  /** @default "glob" */
  readonly tgt_type?: Arg<string>;
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `salt.function`, besides its name. */
export interface SaltFunction extends SaltFunctionDocs, SaltFunctionArgs {}

export interface SaltParallelRunnersDocs {}

export interface SaltParallelRunnersArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly runners: Arg<Value>;
}

/** Arguments of `salt.parallel_runners`, besides its name. */
export interface SaltParallelRunners extends SaltParallelRunnersDocs, SaltParallelRunnersArgs {}

export interface SaltRunnerDocs {}

export interface SaltRunnerArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `salt.runner`, besides its name. */
export interface SaltRunner extends SaltRunnerDocs, SaltRunnerArgs {}

export interface SaltStateDocs {}

export interface SaltStateArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default 0 */
  readonly allow_fail?: Arg<number>;
  readonly batch?: Arg<Value>;
  /** @default false */
  readonly concurrent?: Arg<boolean>;
  readonly exclude?: Arg<Value>;
  /** @default true */
  readonly expect_minions?: Arg<boolean>;
  readonly fail_minions?: Arg<Value>;
  readonly highstate?: Arg<Value>;
  readonly orchestration_jid?: Arg<Value>;
  readonly pillar?: Arg<Value>;
  readonly pillarenv?: Arg<string>;
  /** @default false */
  readonly queue?: Arg<boolean>;
  /** @default "" */
  readonly ret?: Arg<string | readonly Value[]>;
  readonly ret_config?: Arg<Value>;
  readonly ret_kwargs?: Arg<Value>;
  readonly roster?: Arg<Value>;
  readonly saltenv?: Arg<string>;
  readonly sls?: Arg<string | readonly Value[]>;
  /** @default false */
  readonly ssh?: Arg<boolean>;
  readonly subset?: Arg<number | string>;
  readonly test?: Arg<Value>;
  readonly tgt: Arg<Value>;
  /** @default "glob" */
  readonly tgt_type?: Arg<string>;
  readonly timeout?: Arg<number | string>;
  readonly top?: Arg<Value>;
}

/** Arguments of `salt.state`, besides its name. */
export interface SaltState extends SaltStateDocs, SaltStateArgs {}

export interface SaltWaitForEventDocs {}

export interface SaltWaitForEventArgs {
  /** @default "id" */
  readonly event_id?: Arg<number | string>;
  readonly id_list: Arg<Value>;
  /** @default "master" */
  readonly node?: Arg<string>;
  /** @default 300 */
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `salt.wait_for_event`, besides its name. */
export interface SaltWaitForEvent extends SaltWaitForEventDocs, SaltWaitForEventArgs {}

export interface SaltWheelDocs {}

export interface SaltWheelArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `salt.wheel`, besides its name. */
export interface SaltWheel extends SaltWheelDocs, SaltWheelArgs {}

export interface SaltStatesDocs {}

/** State functions of `salt`. */
export interface SaltStates extends SaltStatesDocs {
  readonly function: State<SaltFunction>;
  readonly parallel_runners: State<SaltParallelRunners>;
  readonly runner: State<SaltRunner>;
  readonly state: State<SaltState>;
  readonly wait_for_event: State<SaltWaitForEvent>;
  readonly wheel: State<SaltWheel>;
}
