// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `npm.bootstrap`, besides its name. */
export interface NpmBootstrap {
  /** @default true */
  readonly silent?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `npm.cache_cleaned`, besides its name. */
export interface NpmCacheCleaned {
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `npm.installed`, besides its name. */
export interface NpmInstalled {
  readonly dir?: Arg<Value>;
  readonly env?: Arg<Value>;
  /** @default false */
  readonly force_reinstall?: Arg<boolean>;
  readonly pkgs?: Arg<Value>;
  readonly registry?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `npm.removed`, besides its name. */
export interface NpmRemoved {
  readonly dir?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** State functions of `npm`. */
export interface NpmStates {
  readonly bootstrap: NpmBootstrap;
  readonly cache_cleaned: NpmCacheCleaned;
  readonly installed: NpmInstalled;
  readonly removed: NpmRemoved;
}
