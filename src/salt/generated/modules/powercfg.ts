// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PowercfgSetTimeoutDocs {}

export interface PowercfgSetTimeoutArgs {
  /** @default "ac" */
  readonly power?: Arg<string>;
  readonly scheme?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** Arguments of `powercfg.set_timeout`, besides its name. */
export interface PowercfgSetTimeout extends PowercfgSetTimeoutDocs, PowercfgSetTimeoutArgs {}

export interface PowercfgStatesDocs {}

/** State functions of `powercfg`. */
export interface PowercfgStates extends PowercfgStatesDocs {
  readonly set_timeout: State<PowercfgSetTimeout>;
}
