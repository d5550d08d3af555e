// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `github.absent`, besides its name. */
export interface GithubAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "github" */
  readonly profile?: Arg<string>;
}

/** Arguments of `github.present`, besides its name. */
export interface GithubPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "github" */
  readonly profile?: Arg<string>;
}

/** Arguments of `github.repo_absent`, besides its name. */
export interface GithubRepoAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "github" */
  readonly profile?: Arg<string>;
}

/** Arguments of `github.repo_present`, besides its name. */
export interface GithubRepoPresent {
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

/** Arguments of `github.team_absent`, besides its name. */
export interface GithubTeamAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "github" */
  readonly profile?: Arg<string>;
}

/** Arguments of `github.team_present`, besides its name. */
export interface GithubTeamPresent {
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

/** State functions of `github`. */
export interface GithubStates {
  readonly absent: GithubAbsent;
  readonly present: GithubPresent;
  readonly repo_absent: GithubRepoAbsent;
  readonly repo_present: GithubRepoPresent;
  readonly team_absent: GithubTeamAbsent;
  readonly team_present: GithubTeamPresent;
}
