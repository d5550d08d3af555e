// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `portage_config.flags`, besides its name. */
export interface PortageConfigFlags {
  readonly accept_keywords?: Arg<Value>;
  readonly env?: Arg<Value>;
  readonly license?: Arg<Value>;
  /** @default false */
  readonly mask?: Arg<boolean>;
  readonly properties?: Arg<Value>;
  /** @default false */
  readonly unmask?: Arg<boolean>;
}

/** State functions of `portage_config`. */
export interface PortageConfigStates {
  readonly flags: PortageConfigFlags;
}
