// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface CygInstalledDocs {}

export interface CygInstalledArgs {
  /** @default "x86_64" */
  readonly cyg_arch?: Arg<string>;
  readonly mirrors?: Arg<Value>;
}

/** Arguments of `cyg.installed`, besides its name. */
export interface CygInstalled extends CygInstalledDocs, CygInstalledArgs {}

export interface CygRemovedDocs {}

export interface CygRemovedArgs {
  /** @default "x86_64" */
  readonly cyg_arch?: Arg<string>;
  readonly mirrors?: Arg<Value>;
}

/** Arguments of `cyg.removed`, besides its name. */
export interface CygRemoved extends CygRemovedDocs, CygRemovedArgs {}

export interface CygUpdatedDocs {}

export interface CygUpdatedArgs {
  /** @default "x86_64" */
  readonly cyg_arch?: Arg<string>;
  readonly mirrors?: Arg<Value>;
}

/** Arguments of `cyg.updated`, besides its name. */
export interface CygUpdated extends CygUpdatedDocs, CygUpdatedArgs {}

export interface CygStatesDocs {}

/** State functions of `cyg`. */
export interface CygStates extends CygStatesDocs {
  readonly installed: State<CygInstalled>;
  readonly removed: State<CygRemoved>;
  readonly updated: State<CygUpdated>;
}
