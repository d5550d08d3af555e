// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `git.cloned`, besides its name. */
export interface GitCloned {
  readonly branch?: Arg<Value>;
  readonly https_pass?: Arg<string>;
  readonly https_user?: Arg<number | string>;
  readonly identity?: Arg<string>;
  readonly output_encoding?: Arg<string>;
  readonly password?: Arg<string>;
  readonly target: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `git.config_set`, besides its name. */
export interface GitConfigSet {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly global?: Arg<boolean>;
  readonly multivar?: Arg<Value>;
  readonly output_encoding?: Arg<string>;
  readonly password?: Arg<string>;
  readonly repo?: Arg<Value>;
  readonly user?: Arg<number | string>;
  readonly value?: Arg<Value>;
}

/** Arguments of `git.config_unset`, besides its name. */
export interface GitConfigUnset {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly all?: Arg<boolean>;
  readonly global?: Arg<boolean>;
  readonly output_encoding?: Arg<string>;
  readonly password?: Arg<string>;
  readonly repo?: Arg<Value>;
  readonly user?: Arg<number | string>;
  readonly value_regex?: Arg<Value>;
}

/** Arguments of `git.detached`, besides its name. */
export interface GitDetached {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default true */
  readonly fetch_remote?: Arg<boolean>;
  /** @default false */
  readonly force_checkout?: Arg<boolean>;
  /** @default false */
  readonly force_clone?: Arg<boolean>;
  /** @default false */
  readonly hard_reset?: Arg<boolean>;
  readonly https_pass?: Arg<string>;
  readonly https_user?: Arg<number | string>;
  readonly identity?: Arg<string | readonly Value[]>;
  readonly output_encoding?: Arg<string>;
  readonly password?: Arg<string>;
  /** @default "origin" */
  readonly remote?: Arg<string>;
  readonly rev: Arg<Value>;
  /** @default false */
  readonly submodules?: Arg<boolean>;
  readonly target: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `git.latest`, besides its name. */
export interface GitLatest {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly bare?: Arg<boolean>;
  readonly branch?: Arg<string>;
  readonly depth?: Arg<Value>;
  /** @default true */
  readonly fetch_tags?: Arg<boolean>;
  /** @default false */
  readonly force_checkout?: Arg<boolean>;
  /** @default false */
  readonly force_clone?: Arg<boolean>;
  /** @default false */
  readonly force_fetch?: Arg<boolean>;
  /** @default false */
  readonly force_reset?: Arg<boolean | string>;
  readonly https_pass?: Arg<string>;
  readonly https_user?: Arg<number | string>;
  readonly identity?: Arg<string | readonly Value[]>;
  /** @default false */
  readonly mirror?: Arg<boolean>;
  readonly output_encoding?: Arg<string>;
  readonly password?: Arg<string>;
  /** @default "*" */
  readonly refspec_branch?: Arg<number | string>;
  /** @default "*" */
  readonly refspec_tag?: Arg<number | string>;
  /** @default "origin" */
  readonly remote?: Arg<string>;
  /** @default "HEAD" */
  readonly rev?: Arg<string>;
  /** @default false */
  readonly submodules?: Arg<boolean>;
  /** @default true */
  readonly sync_tags?: Arg<boolean>;
  readonly target: Arg<string>;
  /** @default true */
  readonly update_head?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `git.present`, besides its name. */
export interface GitPresent {
  /** @default true */
  readonly bare?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly output_encoding?: Arg<string>;
  readonly password?: Arg<string>;
  readonly separate_git_dir?: Arg<Value>;
  readonly shared?: Arg<Value>;
  readonly template?: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** State functions of `git`. */
export interface GitStates {
  readonly cloned: GitCloned;
  readonly config_set: GitConfigSet;
  readonly config_unset: GitConfigUnset;
  readonly detached: GitDetached;
  readonly latest: GitLatest;
  readonly present: GitPresent;
}
