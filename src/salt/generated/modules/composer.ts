// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ComposerInstalledDocs {}

export interface ComposerInstalledArgs {
  /** @default true */
  readonly always_check?: Arg<boolean>;
  readonly composer?: Arg<Value>;
  /** @default "/root" */
  readonly composer_home?: Arg<string>;
  readonly env?: Arg<Value>;
  readonly no_dev?: Arg<Value>;
  readonly no_plugins?: Arg<Value>;
  readonly no_scripts?: Arg<Value>;
  readonly optimize?: Arg<Value>;
  readonly php?: Arg<Value>;
  readonly prefer_dist?: Arg<Value>;
  readonly prefer_source?: Arg<Value>;
  /** @default false */
  readonly quiet?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `composer.installed`, besides its name. */
export interface ComposerInstalled extends ComposerInstalledDocs, ComposerInstalledArgs {}

export interface ComposerUpdateDocs {}

export interface ComposerUpdateArgs {
  readonly composer?: Arg<Value>;
  /** @default "/root" */
  readonly composer_home?: Arg<string>;
  readonly env?: Arg<Value>;
  readonly no_dev?: Arg<Value>;
  readonly no_plugins?: Arg<Value>;
  readonly no_scripts?: Arg<Value>;
  readonly optimize?: Arg<Value>;
  readonly php?: Arg<Value>;
  readonly prefer_dist?: Arg<Value>;
  readonly prefer_source?: Arg<Value>;
  /** @default false */
  readonly quiet?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `composer.update`, besides its name. */
export interface ComposerUpdate extends ComposerUpdateDocs, ComposerUpdateArgs {}

export interface ComposerStatesDocs {}

/** State functions of `composer`. */
export interface ComposerStates extends ComposerStatesDocs {
  readonly installed: State<ComposerInstalled>;
  readonly update: State<ComposerUpdate>;
}
