// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SplunkSearchAbsentDocs {}

export interface SplunkSearchAbsentArgs {
  /** @default "splunk" */
  readonly profile?: Arg<string>;
}

/** Arguments of `splunk_search.absent`, besides its name. */
export interface SplunkSearchAbsent extends SplunkSearchAbsentDocs, SplunkSearchAbsentArgs {}

export interface SplunkSearchPresentDocs {}

export interface SplunkSearchPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "splunk" */
  readonly profile?: Arg<string>;
}

/** Arguments of `splunk_search.present`, besides its name. */
export interface SplunkSearchPresent extends SplunkSearchPresentDocs, SplunkSearchPresentArgs {}

export interface SplunkSearchStatesDocs {}

/** State functions of `splunk_search`. */
export interface SplunkSearchStates extends SplunkSearchStatesDocs {
  readonly absent: State<SplunkSearchAbsent>;
  readonly present: State<SplunkSearchPresent>;
}
