// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LogadmRemoveDocs {}

export interface LogadmRemoveArgs {
  readonly log_file?: Arg<string>;
}

/** Arguments of `logadm.remove`, besides its name. */
export interface LogadmRemove extends LogadmRemoveDocs, LogadmRemoveArgs {}

export interface LogadmRotateDocs {}

export interface LogadmRotateArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `logadm.rotate`, besides its name. */
export interface LogadmRotate extends LogadmRotateDocs, LogadmRotateArgs {}

export interface LogadmStatesDocs {}

/** State functions of `logadm`. */
export interface LogadmStates extends LogadmStatesDocs {
  readonly remove: State<LogadmRemove>;
  readonly rotate: State<LogadmRotate>;
}
