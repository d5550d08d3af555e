// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface KernelpkgLatestActiveDocs {}

export interface KernelpkgLatestActiveArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly at_time?: Arg<Value>;
}

/** Arguments of `kernelpkg.latest_active`, besides its name. */
export interface KernelpkgLatestActive extends KernelpkgLatestActiveDocs, KernelpkgLatestActiveArgs {}

export interface KernelpkgLatestInstalledDocs {}

export interface KernelpkgLatestInstalledArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `kernelpkg.latest_installed`, besides its name. */
export interface KernelpkgLatestInstalled extends KernelpkgLatestInstalledDocs, KernelpkgLatestInstalledArgs {}

export interface KernelpkgLatestWaitDocs {}

export interface KernelpkgLatestWaitArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly at_time?: Arg<Value>;
}

/** Arguments of `kernelpkg.latest_wait`, besides its name. */
export interface KernelpkgLatestWait extends KernelpkgLatestWaitDocs, KernelpkgLatestWaitArgs {}

export interface KernelpkgStatesDocs {}

/** State functions of `kernelpkg`. */
export interface KernelpkgStates extends KernelpkgStatesDocs {
  readonly latest_active: State<KernelpkgLatestActive>;
  readonly latest_installed: State<KernelpkgLatestInstalled>;
  readonly latest_wait: State<KernelpkgLatestWait>;
}
