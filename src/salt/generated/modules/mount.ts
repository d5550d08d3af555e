// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { OneOrMany, Value } from "../../values.ts";

export interface MountFstabAbsentDocs {}

export interface MountFstabAbsentArgs {
  /** @default "/etc/fstab" */
  readonly config?: Arg<string>;
  readonly fs_file: Arg<Value>;
  readonly mount_by?: Arg<Value>;
}

/** Arguments of `mount.fstab_absent`, besides its name. */
export interface MountFstabAbsent extends MountFstabAbsentDocs, MountFstabAbsentArgs {}

export interface MountFstabPresentDocs {}

export interface MountFstabPresentArgs {
  /** @default "/etc/fstab" */
  readonly config?: Arg<string>;
  readonly fs_file: Arg<Value>;
  /** @default 0 */
  readonly fs_freq?: Arg<number>;
  /** @default "defaults" */
  readonly fs_mntops?: Arg<string>;
  /** @default true */
  readonly fs_mount?: Arg<boolean>;
  /** @default 0 */
  readonly fs_passno?: Arg<number>;
  readonly fs_vfstype: Arg<Value>;
  /** @default "auto" */
  readonly match_on?: Arg<string | readonly Value[]>;
  /** @default true */
  readonly mount?: Arg<boolean>;
  readonly mount_by?: Arg<Value>;
  /** @default false */
  readonly not_change?: Arg<boolean>;
}

/** Arguments of `mount.fstab_present`, besides its name. */
export interface MountFstabPresent extends MountFstabPresentDocs, MountFstabPresentArgs {}

export interface MountMountedDocs {}

export interface MountMountedArgs {
  /** @default true */
  readonly bind_mount_copy_active_opts?: Arg<boolean>;
  /** @default "/etc/fstab" */
  readonly config?: Arg<string>;
  readonly device: Arg<string>;
  readonly device_name_regex?: Arg<readonly string[]>;
  /** @default 0 */
  readonly dump?: Arg<number>;
  readonly extra_mount_ignore_fs_keys?: Arg<Readonly<Record<string, readonly string[]>>>;
  readonly extra_mount_invisible_keys?: Arg<readonly string[]>;
  readonly extra_mount_invisible_options?: Arg<readonly string[]>;
  readonly extra_mount_translate_options?: Arg<Readonly<Record<string, string>>>;
  readonly fstype: Arg<string>;
  readonly hidden_opts?: Arg<readonly string[]>;
  /** @default "auto" */
  readonly match_on?: Arg<OneOrMany<string>>;
  /** @default false */
  readonly mkmnt?: Arg<boolean>;
  /** @default true */
  readonly mount?: Arg<boolean>;
  /** @default "defaults" */
  readonly opts?: Arg<OneOrMany<string>>;
  /** @default 0 */
  readonly pass_num?: Arg<number>;
  /** @default true */
  readonly persist?: Arg<boolean>;
  readonly user?: Arg<string>;
}

/** Arguments of `mount.mounted`, besides its name. */
export interface MountMounted extends MountMountedDocs, MountMountedArgs {}

export interface MountSwapDocs {}

export interface MountSwapArgs {
  /** @default "/etc/fstab" */
  readonly config?: Arg<string>;
  /** @default true */
  readonly persist?: Arg<boolean>;
}

/** Arguments of `mount.swap`, besides its name. */
export interface MountSwap extends MountSwapDocs, MountSwapArgs {}

export interface MountUnmountedDocs {}

export interface MountUnmountedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "/etc/fstab" */
  readonly config?: Arg<string>;
  readonly device?: Arg<Value>;
  /** @default false */
  readonly persist?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `mount.unmounted`, besides its name. */
export interface MountUnmounted extends MountUnmountedDocs, MountUnmountedArgs {}

export interface MountStatesDocs {}

/** State functions of `mount`. */
export interface MountStates extends MountStatesDocs {
  readonly fstab_absent: State<MountFstabAbsent>;
  readonly fstab_present: State<MountFstabPresent>;
  readonly mounted: State<MountMounted>;
  readonly swap: State<MountSwap>;
  readonly unmounted: State<MountUnmounted>;
}
