// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface GlusterfsAddVolumeBricksDocs {}

export interface GlusterfsAddVolumeBricksArgs {
  readonly bricks: Arg<Value>;
}

/** Arguments of `glusterfs.add_volume_bricks`, besides its name. */
export interface GlusterfsAddVolumeBricks extends GlusterfsAddVolumeBricksDocs, GlusterfsAddVolumeBricksArgs {}

/** Arguments of `glusterfs.max_op_version`, besides its name. */
export interface GlusterfsMaxOpVersion {}

export interface GlusterfsOpVersionDocs {}

export interface GlusterfsOpVersionArgs {
  readonly version: Arg<Value>;
}

/** Arguments of `glusterfs.op_version`, besides its name. */
export interface GlusterfsOpVersion extends GlusterfsOpVersionDocs, GlusterfsOpVersionArgs {}

/** Arguments of `glusterfs.peered`, besides its name. */
export interface GlusterfsPeered {}

/** Arguments of `glusterfs.started`, besides its name. */
export interface GlusterfsStarted {}

export interface GlusterfsVolumePresentDocs {}

export interface GlusterfsVolumePresentArgs {
  /** @default false */
  readonly arbiter?: Arg<boolean>;
  readonly bricks: Arg<Value>;
  /** @default false */
  readonly device_vg?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly replica?: Arg<boolean | number>;
  /** @default false */
  readonly start?: Arg<boolean>;
  /** @default false */
  readonly stripe?: Arg<boolean>;
  /** @default "tcp" */
  readonly transport?: Arg<string>;
}

/** Arguments of `glusterfs.volume_present`, besides its name. */
export interface GlusterfsVolumePresent extends GlusterfsVolumePresentDocs, GlusterfsVolumePresentArgs {}

export interface GlusterfsStatesDocs {}

/** State functions of `glusterfs`. */
export interface GlusterfsStates extends GlusterfsStatesDocs {
  readonly add_volume_bricks: State<GlusterfsAddVolumeBricks>;
  readonly max_op_version: State<GlusterfsMaxOpVersion>;
  readonly op_version: State<GlusterfsOpVersion>;
  readonly peered: State<GlusterfsPeered>;
  readonly started: State<GlusterfsStarted>;
  readonly volume_present: State<GlusterfsVolumePresent>;
}
