// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SplunkAbsentDocs {}

export interface SplunkAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly email: Arg<Value>;
  /** @default "splunk" */
  readonly profile?: Arg<string>;
}

/** Arguments of `splunk.absent`, besides its name. */
export interface SplunkAbsent extends SplunkAbsentDocs, SplunkAbsentArgs {}

export interface SplunkPresentDocs {}

export interface SplunkPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly email: Arg<Value>;
  /** @default "splunk" */
  readonly profile?: Arg<string>;
}

/** Arguments of `splunk.present`, besides its name. */
export interface SplunkPresent extends SplunkPresentDocs, SplunkPresentArgs {}

export interface SplunkStatesDocs {}

/** State functions of `splunk`. */
export interface SplunkStates extends SplunkStatesDocs {
  readonly absent: State<SplunkAbsent>;
  readonly present: State<SplunkPresent>;
}
