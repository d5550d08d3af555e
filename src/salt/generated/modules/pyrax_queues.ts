// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `pyrax_queues.absent`, besides its name. */
export interface PyraxQueuesAbsent {
  readonly provider: Arg<Value>;
}

/** Arguments of `pyrax_queues.present`, besides its name. */
export interface PyraxQueuesPresent {
  readonly provider: Arg<Value>;
}

/** State functions of `pyrax_queues`. */
export interface PyraxQueuesStates {
  readonly absent: PyraxQueuesAbsent;
  readonly present: PyraxQueuesPresent;
}
