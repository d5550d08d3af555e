// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface StatusLoadavgDocs {}

export interface StatusLoadavgArgs {
  readonly maximum?: Arg<Value>;
  readonly minimum?: Arg<Value>;
}

/** Arguments of `status.loadavg`, besides its name. */
export interface StatusLoadavg extends StatusLoadavgDocs, StatusLoadavgArgs {}

/** Arguments of `status.process`, besides its name. */
export interface StatusProcess {}

export interface StatusStatesDocs {}

/** State functions of `status`. */
export interface StatusStates extends StatusStatesDocs {
  readonly loadavg: State<StatusLoadavg>;
  readonly process: State<StatusProcess>;
}
