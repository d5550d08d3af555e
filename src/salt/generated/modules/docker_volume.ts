// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `docker_volume.absent`, besides its name. */
export interface DockerVolumeAbsent {
  readonly driver?: Arg<Value>;
}

/** Arguments of `docker_volume.present`, besides its name. */
export interface DockerVolumePresent {
  readonly driver?: Arg<Value>;
  readonly driver_opts?: Arg<Value>;
  /** @default false */
  readonly force?: Arg<boolean>;
}

/** State functions of `docker_volume`. */
export interface DockerVolumeStates {
  readonly absent: DockerVolumeAbsent;
  readonly present: DockerVolumePresent;
}
