// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `gem.installed`, besides its name. */
export interface GemInstalled {
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

/** Arguments of `gem.removed`, besides its name. */
export interface GemRemoved {
  readonly gem_bin?: Arg<string>;
  readonly ruby?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `gem.sources_add`, besides its name. */
export interface GemSourcesAdd {
  readonly ruby?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `gem.sources_remove`, besides its name. */
export interface GemSourcesRemove {
  readonly ruby?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** State functions of `gem`. */
export interface GemStates {
  readonly installed: GemInstalled;
  readonly removed: GemRemoved;
  readonly sources_add: GemSourcesAdd;
  readonly sources_remove: GemSourcesRemove;
}
