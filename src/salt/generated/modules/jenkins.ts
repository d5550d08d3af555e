// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface JenkinsAbsentDocs {}

export interface JenkinsAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `jenkins.absent`, besides its name. */
export interface JenkinsAbsent extends JenkinsAbsentDocs, JenkinsAbsentArgs {}

export interface JenkinsPresentDocs {}

export interface JenkinsPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly config?: Arg<Value>;
}

/** Arguments of `jenkins.present`, besides its name. */
export interface JenkinsPresent extends JenkinsPresentDocs, JenkinsPresentArgs {}

export interface JenkinsStatesDocs {}

/** State functions of `jenkins`. */
export interface JenkinsStates extends JenkinsStatesDocs {
  readonly absent: State<JenkinsAbsent>;
  readonly present: State<JenkinsPresent>;
}
