// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";

/** Arguments of `logrotate.set`, besides its name. */
export interface LogrotateSet {
  /** @default "/etc/logrotate.conf" */
  readonly conf_file?: Arg<string>;
  readonly key: Arg<string>;
  readonly setting?: Arg<string>;
  readonly value: Arg<string>;
}

/** State functions of `logrotate`. */
export interface LogrotateStates {
  readonly set: LogrotateSet;
}
