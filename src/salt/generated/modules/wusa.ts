// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface WusaInstalledDocs {}

export interface WusaInstalledArgs {
  readonly source: Arg<Value>;
}

/** Arguments of `wusa.installed`, besides its name. */
export interface WusaInstalled extends WusaInstalledDocs, WusaInstalledArgs {}

/** Arguments of `wusa.uninstalled`, besides its name. */
export interface WusaUninstalled {}

export interface WusaStatesDocs {}

/** State functions of `wusa`. */
export interface WusaStates extends WusaStatesDocs {
  readonly installed: State<WusaInstalled>;
  readonly uninstalled: State<WusaUninstalled>;
}
