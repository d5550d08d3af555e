// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface LogrotateSetDocs {}

export interface LogrotateSetArgs {
  /** @default "/etc/logrotate.conf" */
  readonly conf_file?: Arg<string>;
  readonly key: Arg<string>;
  readonly setting?: Arg<string>;
  readonly value: Arg<string>;
}

/** Arguments of `logrotate.set`, besides its name. */
export interface LogrotateSet extends LogrotateSetDocs, LogrotateSetArgs {}

export interface LogrotateStatesDocs {}

/** State functions of `logrotate`. */
export interface LogrotateStates extends LogrotateStatesDocs {
  readonly set: State<LogrotateSet>;
}
