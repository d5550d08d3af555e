// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `bower.bootstrap`, besides its name. */
export interface BowerBootstrap {
  readonly user?: Arg<number | string>;
}

/** Arguments of `bower.installed`, besides its name. */
export interface BowerInstalled {
  readonly dir: Arg<Value>;
  readonly env?: Arg<Value>;
  readonly pkgs?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `bower.pruned`, besides its name. */
export interface BowerPruned {
  readonly env?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `bower.removed`, besides its name. */
export interface BowerRemoved {
  readonly dir: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** State functions of `bower`. */
export interface BowerStates {
  readonly bootstrap: BowerBootstrap;
  readonly installed: BowerInstalled;
  readonly pruned: BowerPruned;
  readonly removed: BowerRemoved;
}
