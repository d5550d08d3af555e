// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LogrotateSetDocs {}

export interface LogrotateSetArgs {
  /** @default "/etc/logrotate.conf" */
  readonly conf_file?: Arg<string>;
  readonly key: Arg<string>;
  readonly setting?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** Arguments of `logrotate.set`, besides its name. */
export interface LogrotateSet extends LogrotateSetDocs, LogrotateSetArgs {}

export interface LogrotateStatesDocs {}

/** State functions of `logrotate`. */
export interface LogrotateStates extends LogrotateStatesDocs {
  readonly set: State<LogrotateSet>;
}
