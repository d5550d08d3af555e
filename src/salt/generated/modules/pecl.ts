// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PeclInstalledDocs {}

export interface PeclInstalledArgs {
  /** @default false */
  readonly defaults?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default "stable" */
  readonly preferred_state?: Arg<string>;
  readonly version?: Arg<Value>;
}

/** Arguments of `pecl.installed`, besides its name. */
export interface PeclInstalled extends PeclInstalledDocs, PeclInstalledArgs {}

/** Arguments of `pecl.removed`, besides its name. */
export interface PeclRemoved {}

export interface PeclStatesDocs {}

/** State functions of `pecl`. */
export interface PeclStates extends PeclStatesDocs {
  readonly installed: State<PeclInstalled>;
  readonly removed: State<PeclRemoved>;
}
