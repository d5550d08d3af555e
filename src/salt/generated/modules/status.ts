// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `status.loadavg`, besides its name. */
export interface StatusLoadavg {
  readonly maximum?: Arg<Value>;
  readonly minimum?: Arg<Value>;
}

/** Arguments of `status.process`, besides its name. */
export interface StatusProcess {}

/** State functions of `status`. */
export interface StatusStates {
  readonly loadavg: StatusLoadavg;
  readonly process: StatusProcess;
}
