// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PyraxQueuesAbsentDocs {}

export interface PyraxQueuesAbsentArgs {
  readonly provider: Arg<Value>;
}

/** Arguments of `pyrax_queues.absent`, besides its name. */
export interface PyraxQueuesAbsent extends PyraxQueuesAbsentDocs, PyraxQueuesAbsentArgs {}

export interface PyraxQueuesPresentDocs {}

export interface PyraxQueuesPresentArgs {
  readonly provider: Arg<Value>;
}

/** Arguments of `pyrax_queues.present`, besides its name. */
export interface PyraxQueuesPresent extends PyraxQueuesPresentDocs, PyraxQueuesPresentArgs {}

export interface PyraxQueuesStatesDocs {}

/** State functions of `pyrax_queues`. */
export interface PyraxQueuesStates extends PyraxQueuesStatesDocs {
  readonly absent: State<PyraxQueuesAbsent>;
  readonly present: State<PyraxQueuesPresent>;
}
