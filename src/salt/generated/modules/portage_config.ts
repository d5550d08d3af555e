// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PortageConfigFlagsDocs {}

export interface PortageConfigFlagsArgs {
  readonly accept_keywords?: Arg<Value>;
  readonly env?: Arg<Value>;
  readonly license?: Arg<Value>;
  /** @default false */
  readonly mask?: Arg<boolean>;
  readonly properties?: Arg<Value>;
  /** @default false */
  readonly unmask?: Arg<boolean>;
}

/** Arguments of `portage_config.flags`, besides its name. */
export interface PortageConfigFlags extends PortageConfigFlagsDocs, PortageConfigFlagsArgs {}

export interface PortageConfigStatesDocs {}

/** State functions of `portage_config`. */
export interface PortageConfigStates extends PortageConfigStatesDocs {
  readonly flags: State<PortageConfigFlags>;
}
