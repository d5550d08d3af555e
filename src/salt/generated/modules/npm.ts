// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NpmBootstrapDocs {}

export interface NpmBootstrapArgs {
  /** @default true */
  readonly silent?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `npm.bootstrap`, besides its name. */
export interface NpmBootstrap extends NpmBootstrapDocs, NpmBootstrapArgs {}

export interface NpmCacheCleanedDocs {}

export interface NpmCacheCleanedArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `npm.cache_cleaned`, besides its name. */
export interface NpmCacheCleaned extends NpmCacheCleanedDocs, NpmCacheCleanedArgs {}

export interface NpmInstalledDocs {}

export interface NpmInstalledArgs {
  readonly dir?: Arg<Value>;
  readonly env?: Arg<Value>;
  /** @default false */
  readonly force_reinstall?: Arg<boolean>;
  readonly pkgs?: Arg<Value>;
  readonly registry?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `npm.installed`, besides its name. */
export interface NpmInstalled extends NpmInstalledDocs, NpmInstalledArgs {}

export interface NpmRemovedDocs {}

export interface NpmRemovedArgs {
  readonly dir?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `npm.removed`, besides its name. */
export interface NpmRemoved extends NpmRemovedDocs, NpmRemovedArgs {}

export interface NpmStatesDocs {}

/** State functions of `npm`. */
export interface NpmStates extends NpmStatesDocs {
  readonly bootstrap: State<NpmBootstrap>;
  readonly cache_cleaned: State<NpmCacheCleaned>;
  readonly installed: State<NpmInstalled>;
  readonly removed: State<NpmRemoved>;
}
