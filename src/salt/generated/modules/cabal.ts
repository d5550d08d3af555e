// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `cabal.installed`, besides its name. */
export interface CabalInstalled {
  readonly env?: Arg<Value>;
  /** @default false */
  readonly install_global?: Arg<boolean>;
  readonly pkgs?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `cabal.removed`, besides its name. */
export interface CabalRemoved {
  readonly env?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** State functions of `cabal`. */
export interface CabalStates {
  readonly installed: CabalInstalled;
  readonly removed: CabalRemoved;
}
