// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `netconfig.commit_cancelled`, besides its name. */
export interface NetconfigCommitCancelled {}

/** Arguments of `netconfig.commit_confirmed`, besides its name. */
export interface NetconfigCommitConfirmed {}

export interface NetconfigManagedDocs {}

export interface NetconfigManagedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default true */
  readonly commit?: Arg<boolean>;
  readonly commit_at?: Arg<Value>;
  readonly commit_in?: Arg<Value>;
  readonly context?: Arg<Value>;
  /** @default false */
  readonly debug?: Arg<boolean>;
  readonly defaults?: Arg<Value>;
  /** @default false */
  readonly replace?: Arg<boolean>;
  readonly revert_at?: Arg<Value>;
  readonly revert_in?: Arg<Value>;
  /** @default "base" */
  readonly saltenv?: Arg<string>;
  /** @default false */
  readonly skip_verify?: Arg<boolean>;
  /** @default "jinja" */
  readonly template_engine?: Arg<string>;
  readonly template_hash?: Arg<Value>;
  readonly template_hash_name?: Arg<Value>;
  readonly template_name?: Arg<Value>;
  readonly template_source?: Arg<Value>;
  readonly template_vars?: Arg<Value>;
  /** @default false */
  readonly test?: Arg<boolean>;
}

/** Arguments of `netconfig.managed`, besides its name. */
export interface NetconfigManaged extends NetconfigManagedDocs, NetconfigManagedArgs {}

export interface NetconfigReplacePatternDocs {}

export interface NetconfigReplacePatternArgs {
  /** @default false */
  readonly append_if_not_found?: Arg<boolean>;
  /** @default false */
  readonly backslash_literal?: Arg<boolean>;
  /** @default 1 */
  readonly bufsize?: Arg<number>;
  /** @default true */
  readonly commit?: Arg<boolean>;
  /** @default 0 */
  readonly count?: Arg<number>;
  /** @default false */
  readonly debug?: Arg<boolean>;
  /** @default 8 */
  readonly flags?: Arg<number>;
  readonly not_found_content?: Arg<Value>;
  readonly path?: Arg<Value>;
  readonly pattern: Arg<Value>;
  /** @default false */
  readonly prepend_if_not_found?: Arg<boolean>;
  readonly repl: Arg<Value>;
  /** @default true */
  readonly replace?: Arg<boolean>;
  /** @default false */
  readonly search_only?: Arg<boolean>;
  /** @default true */
  readonly show_changes?: Arg<boolean>;
  /** @default "running" */
  readonly source?: Arg<string>;
  /** @default false */
  readonly test?: Arg<boolean>;
}

/** Arguments of `netconfig.replace_pattern`, besides its name. */
export interface NetconfigReplacePattern extends NetconfigReplacePatternDocs, NetconfigReplacePatternArgs {}

export interface NetconfigSavedDocs {}

export interface NetconfigSavedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly allow_empty?: Arg<boolean>;
  readonly attrs?: Arg<Value>;
  /** @default "" */
  readonly backup?: Arg<string>;
  /** @default true */
  readonly create?: Arg<boolean>;
  readonly dir_mode?: Arg<Value>;
  readonly encoding?: Arg<string | readonly Value[]>;
  /** @default "strict" */
  readonly encoding_errors?: Arg<string | readonly Value[]>;
  /** @default true */
  readonly follow_symlinks?: Arg<boolean>;
  readonly group?: Arg<number | string>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly mode?: Arg<Value>;
  /** @default true */
  readonly replace?: Arg<boolean>;
  /** @default true */
  readonly show_changes?: Arg<boolean>;
  /** @default "running" */
  readonly source?: Arg<string>;
  /** @default "" */
  readonly tmp_dir?: Arg<string>;
  /** @default "" */
  readonly tmp_ext?: Arg<string>;
  readonly user?: Arg<number | string>;
  readonly win_deny_perms?: Arg<Value>;
  /** @default true */
  readonly win_inheritance?: Arg<boolean>;
  readonly win_owner?: Arg<Value>;
  readonly win_perms?: Arg<Value>;
  /** @default false */
  readonly win_perms_reset?: Arg<boolean>;
}

/** Arguments of `netconfig.saved`, besides its name. */
export interface NetconfigSaved extends NetconfigSavedDocs, NetconfigSavedArgs {}

export interface NetconfigStatesDocs {}

/** State functions of `netconfig`. */
export interface NetconfigStates extends NetconfigStatesDocs {
  readonly commit_cancelled: State<NetconfigCommitCancelled>;
  readonly commit_confirmed: State<NetconfigCommitConfirmed>;
  readonly managed: State<NetconfigManaged>;
  readonly replace_pattern: State<NetconfigReplacePattern>;
  readonly saved: State<NetconfigSaved>;
}
