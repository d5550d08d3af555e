// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `mount.fstab_absent`, besides its name. */
export interface MountFstabAbsent {
  /** @default "/etc/fstab" */
  readonly config?: Arg<string>;
  readonly fs_file: Arg<Value>;
  readonly mount_by?: Arg<Value>;
}

/** Arguments of `mount.fstab_present`, besides its name. */
export interface MountFstabPresent {
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

/** Arguments of `mount.mounted`, besides its name. */
export interface MountMounted {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default true */
  readonly bind_mount_copy_active_opts?: Arg<boolean>;
  /** @default "/etc/fstab" */
  readonly config?: Arg<string>;
  readonly device: Arg<Value>;
  readonly device_name_regex?: Arg<Value>;
  /** @default 0 */
  readonly dump?: Arg<number>;
  readonly extra_mount_ignore_fs_keys?: Arg<Value>;
  readonly extra_mount_invisible_keys?: Arg<Value>;
  readonly extra_mount_invisible_options?: Arg<Value>;
  readonly extra_mount_translate_options?: Arg<Value>;
  readonly fstype: Arg<Value>;
  readonly hidden_opts?: Arg<Value>;
  /** @default "auto" */
  readonly match_on?: Arg<string | readonly Value[]>;
  /** @default false */
  readonly mkmnt?: Arg<boolean>;
  /** @default true */
  readonly mount?: Arg<boolean>;
  /** @default "defaults" */
  readonly opts?: Arg<string | readonly Value[]>;
  /** @default 0 */
  readonly pass_num?: Arg<number>;
  /** @default true */
  readonly persist?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `mount.swap`, besides its name. */
export interface MountSwap {
  /** @default "/etc/fstab" */
  readonly config?: Arg<string>;
  /** @default true */
  readonly persist?: Arg<boolean>;
}

/** Arguments of `mount.unmounted`, besides its name. */
export interface MountUnmounted {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "/etc/fstab" */
  readonly config?: Arg<string>;
  readonly device?: Arg<Value>;
  /** @default false */
  readonly persist?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** State functions of `mount`. */
export interface MountStates {
  readonly fstab_absent: MountFstabAbsent;
  readonly fstab_present: MountFstabPresent;
  readonly mounted: MountMounted;
  readonly swap: MountSwap;
  readonly unmounted: MountUnmounted;
}
