// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { OneOrMany, Value } from "../../values.ts";

export interface GitClonedDocs {}

export interface GitClonedArgs {
  readonly branch?: Arg<string>;
  readonly https_pass?: Arg<string>;
  readonly https_user?: Arg<number | string>;
  readonly identity?: Arg<OneOrMany<string>>;
  readonly output_encoding?: Arg<string>;
  readonly password?: Arg<string>;
  readonly target: Arg<string>;
  readonly user?: Arg<string>;
}

/** Arguments of `git.cloned`, besides its name. */
export interface GitCloned extends GitClonedDocs, GitClonedArgs {}

export interface GitConfigSetDocs {}

export interface GitConfigSetArgs {
  readonly global?: Arg<boolean>;
  readonly multivar?: Arg<readonly (string | number | boolean)[]>;
  readonly output_encoding?: Arg<string>;
  readonly password?: Arg<string>;
  readonly repo?: Arg<string>;
  readonly user?: Arg<string>;
  readonly value?: Arg<string | number | boolean>;
}

/** Arguments of `git.config_set`, besides its name. */
export interface GitConfigSet extends GitConfigSetDocs, GitConfigSetArgs {}

export interface GitConfigUnsetDocs {}

export interface GitConfigUnsetArgs {
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

/** Arguments of `git.config_unset`, besides its name. */
export interface GitConfigUnset extends GitConfigUnsetDocs, GitConfigUnsetArgs {}

export interface GitDetachedDocs {}

export interface GitDetachedArgs {
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
  readonly identity?: Arg<OneOrMany<string>>;
  readonly output_encoding?: Arg<string>;
  readonly password?: Arg<string>;
  /** @default "origin" */
  readonly remote?: Arg<string>;
  readonly rev: Arg<string>;
  /** @default false */
  readonly submodules?: Arg<boolean>;
  readonly target: Arg<string>;
  readonly user?: Arg<string>;
}

/** Arguments of `git.detached`, besides its name. */
export interface GitDetached extends GitDetachedDocs, GitDetachedArgs {}

export interface GitLatestDocs {}

export interface GitLatestArgs {
  /** @default false */
  readonly bare?: Arg<boolean>;
  readonly branch?: Arg<string>;
  readonly depth?: Arg<number>;
  /** @default true */
  readonly fetch_tags?: Arg<boolean>;
  /** @default false */
  readonly force_checkout?: Arg<boolean>;
  /** @default false */
  readonly force_clone?: Arg<boolean>;
  /** @default false */
  readonly force_fetch?: Arg<boolean>;
  /** @default false */
  readonly force_reset?: Arg<boolean | "remote-changes">;
  readonly https_pass?: Arg<string>;
  readonly https_user?: Arg<number | string>;
  readonly identity?: Arg<OneOrMany<string>>;
  /** @default false */
  readonly mirror?: Arg<boolean>;
  readonly output_encoding?: Arg<string>;
  readonly password?: Arg<string>;
  /** @default "*" */
  readonly refspec_branch?: Arg<string>;
  /** @default "*" */
  readonly refspec_tag?: Arg<string>;
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
  readonly user?: Arg<string>;
}

/** Arguments of `git.latest`, besides its name. */
export interface GitLatest extends GitLatestDocs, GitLatestArgs {}

export interface GitPresentDocs {}

export interface GitPresentArgs {
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

/** Arguments of `git.present`, besides its name. */
export interface GitPresent extends GitPresentDocs, GitPresentArgs {}

export interface GitStatesDocs {}

/** State functions of `git`. */
export interface GitStates extends GitStatesDocs {
  readonly cloned: State<GitCloned>;
  readonly config_set: State<GitConfigSet>;
  readonly config_unset: State<GitConfigUnset>;
  readonly detached: State<GitDetached>;
  readonly latest: State<GitLatest>;
  readonly present: State<GitPresent>;
}
