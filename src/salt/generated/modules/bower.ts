// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BowerBootstrapDocs {}

export interface BowerBootstrapArgs {
  readonly user?: Arg<number | string>;
}

/** Arguments of `bower.bootstrap`, besides its name. */
export interface BowerBootstrap extends BowerBootstrapDocs, BowerBootstrapArgs {}

export interface BowerInstalledDocs {}

export interface BowerInstalledArgs {
  readonly dir: Arg<Value>;
  readonly env?: Arg<Value>;
  readonly pkgs?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `bower.installed`, besides its name. */
export interface BowerInstalled extends BowerInstalledDocs, BowerInstalledArgs {}

export interface BowerPrunedDocs {}

export interface BowerPrunedArgs {
  readonly env?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `bower.pruned`, besides its name. */
export interface BowerPruned extends BowerPrunedDocs, BowerPrunedArgs {}

export interface BowerRemovedDocs {}

export interface BowerRemovedArgs {
  readonly dir: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `bower.removed`, besides its name. */
export interface BowerRemoved extends BowerRemovedDocs, BowerRemovedArgs {}

export interface BowerStatesDocs {}

/** State functions of `bower`. */
export interface BowerStates extends BowerStatesDocs {
  readonly bootstrap: State<BowerBootstrap>;
  readonly installed: State<BowerInstalled>;
  readonly pruned: State<BowerPruned>;
  readonly removed: State<BowerRemoved>;
}
