// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `logadm.remove`, besides its name. */
export interface LogadmRemove {
  readonly log_file?: Arg<string>;
}

/** Arguments of `logadm.rotate`, besides its name. */
export interface LogadmRotate {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** State functions of `logadm`. */
export interface LogadmStates {
  readonly remove: LogadmRemove;
  readonly rotate: LogadmRotate;
}
