// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface GemInstalledDocs {}

export interface GemInstalledArgs {
  readonly gem_bin?: Arg<Value>;
  /** @default false */
  readonly pre_releases?: Arg<boolean>;
  readonly proxy?: Arg<Value>;
  /** @default false */
  readonly rdoc?: Arg<boolean>;
  /** @default false */
  readonly ri?: Arg<boolean>;
  readonly ruby?: Arg<Value>;
  readonly source?: Arg<Value>;
  readonly user?: Arg<number | string>;
  readonly version?: Arg<Value>;
}

/** Arguments of `gem.installed`, besides its name. */
export interface GemInstalled extends GemInstalledDocs, GemInstalledArgs {}

export interface GemRemovedDocs {}

export interface GemRemovedArgs {
  readonly gem_bin?: Arg<string>;
  readonly ruby?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `gem.removed`, besides its name. */
export interface GemRemoved extends GemRemovedDocs, GemRemovedArgs {}

export interface GemSourcesAddDocs {}

export interface GemSourcesAddArgs {
  readonly ruby?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `gem.sources_add`, besides its name. */
export interface GemSourcesAdd extends GemSourcesAddDocs, GemSourcesAddArgs {}

export interface GemSourcesRemoveDocs {}

export interface GemSourcesRemoveArgs {
  readonly ruby?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `gem.sources_remove`, besides its name. */
export interface GemSourcesRemove extends GemSourcesRemoveDocs, GemSourcesRemoveArgs {}

export interface GemStatesDocs {}

/** State functions of `gem`. */
export interface GemStates extends GemStatesDocs {
  readonly installed: State<GemInstalled>;
  readonly removed: State<GemRemoved>;
  readonly sources_add: State<GemSourcesAdd>;
  readonly sources_remove: State<GemSourcesRemove>;
}
