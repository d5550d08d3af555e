// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface DockerVolumeAbsentDocs {}

export interface DockerVolumeAbsentArgs {
  readonly driver?: Arg<Value>;
}

/** Arguments of `docker_volume.absent`, besides its name. */
export interface DockerVolumeAbsent extends DockerVolumeAbsentDocs, DockerVolumeAbsentArgs {}

export interface DockerVolumePresentDocs {}

export interface DockerVolumePresentArgs {
  readonly driver?: Arg<Value>;
  readonly driver_opts?: Arg<Value>;
  /** @default false */
  readonly force?: Arg<boolean>;
}

/** Arguments of `docker_volume.present`, besides its name. */
export interface DockerVolumePresent extends DockerVolumePresentDocs, DockerVolumePresentArgs {}

export interface DockerVolumeStatesDocs {}

/** State functions of `docker_volume`. */
export interface DockerVolumeStates extends DockerVolumeStatesDocs {
  readonly absent: State<DockerVolumeAbsent>;
  readonly present: State<DockerVolumePresent>;
}
