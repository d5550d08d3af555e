// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `chronos_job.absent`, besides its name. */
export interface ChronosJobAbsent {}

/** Arguments of `chronos_job.config`, besides its name. */
export interface ChronosJobConfig {
  readonly config: Arg<Value>;
}

/** State functions of `chronos_job`. */
export interface ChronosJobStates {
  readonly absent: ChronosJobAbsent;
  readonly config: ChronosJobConfig;
}
