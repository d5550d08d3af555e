// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `jenkins.absent`, besides its name. */
export interface JenkinsAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `jenkins.present`, besides its name. */
export interface JenkinsPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly config?: Arg<Value>;
}

/** State functions of `jenkins`. */
export interface JenkinsStates {
  readonly absent: JenkinsAbsent;
  readonly present: JenkinsPresent;
}
