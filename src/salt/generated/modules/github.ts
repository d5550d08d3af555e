// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface GithubAbsentDocs {}

export interface GithubAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "github" */
  readonly profile?: Arg<string>;
}

/** Arguments of `github.absent`, besides its name. */
export interface GithubAbsent extends GithubAbsentDocs, GithubAbsentArgs {}

export interface GithubPresentDocs {}

export interface GithubPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "github" */
  readonly profile?: Arg<string>;
}

/** Arguments of `github.present`, besides its name. */
export interface GithubPresent extends GithubPresentDocs, GithubPresentArgs {}

export interface GithubRepoAbsentDocs {}

export interface GithubRepoAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "github" */
  readonly profile?: Arg<string>;
}

/** Arguments of `github.repo_absent`, besides its name. */
export interface GithubRepoAbsent extends GithubRepoAbsentDocs, GithubRepoAbsentArgs {}

export interface GithubRepoPresentDocs {}

export interface GithubRepoPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly auto_init?: Arg<boolean>;
  readonly description?: Arg<string>;
  readonly gitignore_template?: Arg<Value>;
  readonly has_downloads?: Arg<boolean>;
  readonly has_issues?: Arg<boolean>;
  readonly has_wiki?: Arg<boolean>;
  readonly homepage?: Arg<string>;
  readonly license_template?: Arg<Value>;
  readonly private?: Arg<Value>;
  /** @default "github" */
  readonly profile?: Arg<string>;
  readonly teams?: Arg<Value>;
}

/** Arguments of `github.repo_present`, besides its name. */
export interface GithubRepoPresent extends GithubRepoPresentDocs, GithubRepoPresentArgs {}

export interface GithubTeamAbsentDocs {}

export interface GithubTeamAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "github" */
  readonly profile?: Arg<string>;
}

/** Arguments of `github.team_absent`, besides its name. */
export interface GithubTeamAbsent extends GithubTeamAbsentDocs, GithubTeamAbsentArgs {}

export interface GithubTeamPresentDocs {}

export interface GithubTeamPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly description?: Arg<string>;
  /** @default false */
  readonly enforce_mfa?: Arg<boolean>;
  readonly members?: Arg<Value>;
  /** @default 0 */
  readonly no_mfa_grace_seconds?: Arg<number>;
  /** @default "pull" */
  readonly permission?: Arg<string>;
  /** @default "secret" */
  readonly privacy?: Arg<string>;
  /** @default "github" */
  readonly profile?: Arg<string>;
  readonly repo_names?: Arg<Value>;
}

/** Arguments of `github.team_present`, besides its name. */
export interface GithubTeamPresent extends GithubTeamPresentDocs, GithubTeamPresentArgs {}

export interface GithubStatesDocs {}

/** State functions of `github`. */
export interface GithubStates extends GithubStatesDocs {
  readonly absent: State<GithubAbsent>;
  readonly present: State<GithubPresent>;
  readonly repo_absent: State<GithubRepoAbsent>;
  readonly repo_present: State<GithubRepoPresent>;
  readonly team_absent: State<GithubTeamAbsent>;
  readonly team_present: State<GithubTeamPresent>;
}
