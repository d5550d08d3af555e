// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `splunk_search.absent`, besides its name. */
export interface SplunkSearchAbsent {
  /** @default "splunk" */
  readonly profile?: Arg<string>;
}

/** Arguments of `splunk_search.present`, besides its name. */
export interface SplunkSearchPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "splunk" */
  readonly profile?: Arg<string>;
}

/** State functions of `splunk_search`. */
export interface SplunkSearchStates {
  readonly absent: SplunkSearchAbsent;
  readonly present: SplunkSearchPresent;
}
