// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `powercfg.set_timeout`, besides its name. */
export interface PowercfgSetTimeout {
  /** @default "ac" */
  readonly power?: Arg<string>;
  readonly scheme?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** State functions of `powercfg`. */
export interface PowercfgStates {
  readonly set_timeout: PowercfgSetTimeout;
}
