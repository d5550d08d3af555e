// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `rvm.gemset_present`, besides its name. */
export interface RvmGemsetPresent {
  /** @default "default" */
  readonly ruby?: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `rvm.installed`, besides its name. */
export interface RvmInstalled {
  /** @default false */
  readonly default?: Arg<boolean>;
  readonly env?: Arg<Value>;
  readonly opts?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** State functions of `rvm`. */
export interface RvmStates {
  readonly gemset_present: RvmGemsetPresent;
  readonly installed: RvmInstalled;
}
