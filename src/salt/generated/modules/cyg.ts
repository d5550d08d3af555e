// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `cyg.installed`, besides its name. */
export interface CygInstalled {
  /** @default "x86_64" */
  readonly cyg_arch?: Arg<string>;
  readonly mirrors?: Arg<Value>;
}

/** Arguments of `cyg.removed`, besides its name. */
export interface CygRemoved {
  /** @default "x86_64" */
  readonly cyg_arch?: Arg<string>;
  readonly mirrors?: Arg<Value>;
}

/** Arguments of `cyg.updated`, besides its name. */
export interface CygUpdated {
  /** @default "x86_64" */
  readonly cyg_arch?: Arg<string>;
  readonly mirrors?: Arg<Value>;
}

/** State functions of `cyg`. */
export interface CygStates {
  readonly installed: CygInstalled;
  readonly removed: CygRemoved;
  readonly updated: CygUpdated;
}
