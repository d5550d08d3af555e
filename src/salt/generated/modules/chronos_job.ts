// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `chronos_job.absent`, besides its name. */
export interface ChronosJobAbsent {}

export interface ChronosJobConfigDocs {}

export interface ChronosJobConfigArgs {
  readonly config: Arg<Value>;
}

/** Arguments of `chronos_job.config`, besides its name. */
export interface ChronosJobConfig extends ChronosJobConfigDocs, ChronosJobConfigArgs {}

export interface ChronosJobStatesDocs {}

/** State functions of `chronos_job`. */
export interface ChronosJobStates extends ChronosJobStatesDocs {
  readonly absent: State<ChronosJobAbsent>;
  readonly config: State<ChronosJobConfig>;
}
