// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `wusa.installed`, besides its name. */
export interface WusaInstalled {
  readonly source: Arg<Value>;
}

/** Arguments of `wusa.uninstalled`, besides its name. */
export interface WusaUninstalled {}

/** State functions of `wusa`. */
export interface WusaStates {
  readonly installed: WusaInstalled;
  readonly uninstalled: WusaUninstalled;
}
