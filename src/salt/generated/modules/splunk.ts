// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `splunk.absent`, besides its name. */
export interface SplunkAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly email: Arg<Value>;
  /** @default "splunk" */
  readonly profile?: Arg<string>;
}

/** Arguments of `splunk.present`, besides its name. */
export interface SplunkPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly email: Arg<Value>;
  /** @default "splunk" */
  readonly profile?: Arg<string>;
}

/** State functions of `splunk`. */
export interface SplunkStates {
  readonly absent: SplunkAbsent;
  readonly present: SplunkPresent;
}
