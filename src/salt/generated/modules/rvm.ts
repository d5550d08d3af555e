// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface RvmGemsetPresentDocs {}

export interface RvmGemsetPresentArgs {
  /** @default "default" */
  readonly ruby?: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `rvm.gemset_present`, besides its name. */
export interface RvmGemsetPresent extends RvmGemsetPresentDocs, RvmGemsetPresentArgs {}

export interface RvmInstalledDocs {}

export interface RvmInstalledArgs {
  /** @default false */
  readonly default?: Arg<Value>;
  readonly env?: Arg<Value>;
  readonly opts?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `rvm.installed`, besides its name. */
export interface RvmInstalled extends RvmInstalledDocs, RvmInstalledArgs {}

export interface RvmStatesDocs {}

/** State functions of `rvm`. */
export interface RvmStates extends RvmStatesDocs {
  readonly gemset_present: State<RvmGemsetPresent>;
  readonly installed: State<RvmInstalled>;
}
