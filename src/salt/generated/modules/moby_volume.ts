// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface MobyVolumeAbsentDocs {}

export interface MobyVolumeAbsentArgs {
  readonly driver?: Arg<Value>;
}

/** Arguments of `moby_volume.absent`, besides its name. */
export interface MobyVolumeAbsent extends MobyVolumeAbsentDocs, MobyVolumeAbsentArgs {}

export interface MobyVolumePresentDocs {}

export interface MobyVolumePresentArgs {
  readonly driver?: Arg<Value>;
  readonly driver_opts?: Arg<Value>;
  /** @default false */
  readonly force?: Arg<boolean>;
}

/** Arguments of `moby_volume.present`, besides its name. */
export interface MobyVolumePresent extends MobyVolumePresentDocs, MobyVolumePresentArgs {}

export interface MobyVolumeStatesDocs {}

/** State functions of `moby_volume`. */
export interface MobyVolumeStates extends MobyVolumeStatesDocs {
  readonly absent: State<MobyVolumeAbsent>;
  readonly present: State<MobyVolumePresent>;
}
