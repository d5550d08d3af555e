// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `glusterfs.add_volume_bricks`, besides its name. */
export interface GlusterfsAddVolumeBricks {
  readonly bricks: Arg<Value>;
}

/** Arguments of `glusterfs.max_op_version`, besides its name. */
export interface GlusterfsMaxOpVersion {}

/** Arguments of `glusterfs.op_version`, besides its name. */
export interface GlusterfsOpVersion {
  readonly version: Arg<string>;
}

/** Arguments of `glusterfs.peered`, besides its name. */
export interface GlusterfsPeered {}

/** Arguments of `glusterfs.started`, besides its name. */
export interface GlusterfsStarted {}

/** Arguments of `glusterfs.volume_present`, besides its name. */
export interface GlusterfsVolumePresent {
  /** @default false */
  readonly arbiter?: Arg<boolean>;
  readonly bricks: Arg<Value>;
  /** @default false */
  readonly device_vg?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly replica?: Arg<boolean>;
  /** @default false */
  readonly start?: Arg<boolean>;
  /** @default false */
  readonly stripe?: Arg<boolean>;
  /** @default "tcp" */
  readonly transport?: Arg<string>;
}

/** State functions of `glusterfs`. */
export interface GlusterfsStates {
  readonly add_volume_bricks: GlusterfsAddVolumeBricks;
  readonly max_op_version: GlusterfsMaxOpVersion;
  readonly op_version: GlusterfsOpVersion;
  readonly peered: GlusterfsPeered;
  readonly started: GlusterfsStarted;
  readonly volume_present: GlusterfsVolumePresent;
}
