// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `salt.function`, besides its name. */
export interface SaltFunction {
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
  readonly subset?: Arg<number>;
  readonly tgt: Arg<Value>;
  /** @default "glob" */
  readonly tgt_type?: Arg<string>;
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `salt.parallel_runners`, besides its name. */
export interface SaltParallelRunners {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly runners: Arg<Value>;
}

/** Arguments of `salt.runner`, besides its name. */
export interface SaltRunner {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `salt.state`, besides its name. */
export interface SaltState {
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
  readonly subset?: Arg<number>;
  readonly test?: Arg<Value>;
  readonly tgt: Arg<Value>;
  /** @default "glob" */
  readonly tgt_type?: Arg<string>;
  readonly timeout?: Arg<number | string>;
  readonly top?: Arg<Value>;
}

/** Arguments of `salt.wait_for_event`, besides its name. */
export interface SaltWaitForEvent {
  /** @default "id" */
  readonly event_id?: Arg<number | string>;
  readonly id_list: Arg<Value>;
  /** @default "master" */
  readonly node?: Arg<string>;
  /** @default 300 */
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `salt.wheel`, besides its name. */
export interface SaltWheel {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** State functions of `salt`. */
export interface SaltStates {
  readonly function: SaltFunction;
  readonly parallel_runners: SaltParallelRunners;
  readonly runner: SaltRunner;
  readonly state: SaltState;
  readonly wait_for_event: SaltWaitForEvent;
  readonly wheel: SaltWheel;
}
