// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `pecl.installed`, besides its name. */
export interface PeclInstalled {
  /** @default false */
  readonly defaults?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default "stable" */
  readonly preferred_state?: Arg<string>;
  readonly version?: Arg<Value>;
}

/** Arguments of `pecl.removed`, besides its name. */
export interface PeclRemoved {}

/** State functions of `pecl`. */
export interface PeclStates {
  readonly installed: PeclInstalled;
  readonly removed: PeclRemoved;
}
