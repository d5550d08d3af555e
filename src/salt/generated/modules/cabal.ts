// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface CabalInstalledDocs {}

export interface CabalInstalledArgs {
  readonly env?: Arg<Value>;
  /** @default false */
  readonly install_global?: Arg<boolean>;
  readonly pkgs?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `cabal.installed`, besides its name. */
export interface CabalInstalled extends CabalInstalledDocs, CabalInstalledArgs {}

export interface CabalRemovedDocs {}

export interface CabalRemovedArgs {
  readonly env?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `cabal.removed`, besides its name. */
export interface CabalRemoved extends CabalRemovedDocs, CabalRemovedArgs {}

export interface CabalStatesDocs {}

/** State functions of `cabal`. */
export interface CabalStates extends CabalStatesDocs {
  readonly installed: State<CabalInstalled>;
  readonly removed: State<CabalRemoved>;
}
