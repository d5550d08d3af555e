// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `zfs.bookmark_absent`, besides its name. */
export interface ZfsBookmarkAbsent {
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly recursive?: Arg<boolean>;
}

/** Arguments of `zfs.bookmark_present`, besides its name. */
export interface ZfsBookmarkPresent {
  readonly snapshot: Arg<string>;
}

/** Arguments of `zfs.filesystem_absent`, besides its name. */
export interface ZfsFilesystemAbsent {
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly recursive?: Arg<boolean>;
}

/** Arguments of `zfs.filesystem_present`, besides its name. */
export interface ZfsFilesystemPresent {
  readonly cloned_from?: Arg<string>;
  /** @default false */
  readonly create_parent?: Arg<boolean>;
  readonly properties?: Arg<Value>;
}

/** Arguments of `zfs.hold_absent`, besides its name. */
export interface ZfsHoldAbsent {
  /** @default false */
  readonly recursive?: Arg<boolean>;
  readonly snapshot: Arg<string>;
}

/** Arguments of `zfs.hold_present`, besides its name. */
export interface ZfsHoldPresent {
  /** @default false */
  readonly recursive?: Arg<boolean>;
  readonly snapshot: Arg<string>;
}

/** Arguments of `zfs.promoted`, besides its name. */
export interface ZfsPromoted {}

/** Arguments of `zfs.scheduled_snapshot`, besides its name. */
export interface ZfsScheduledSnapshot {
  readonly prefix: Arg<string>;
  /** @default true */
  readonly recursive?: Arg<boolean>;
  readonly schedule?: Arg<Value>;
}

/** Arguments of `zfs.snapshot_absent`, besides its name. */
export interface ZfsSnapshotAbsent {
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly recursive?: Arg<boolean>;
}

/** Arguments of `zfs.snapshot_present`, besides its name. */
export interface ZfsSnapshotPresent {
  readonly properties?: Arg<Value>;
  /** @default false */
  readonly recursive?: Arg<boolean>;
}

/** Arguments of `zfs.volume_absent`, besides its name. */
export interface ZfsVolumeAbsent {
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly recursive?: Arg<boolean>;
}

/** Arguments of `zfs.volume_present`, besides its name. */
export interface ZfsVolumePresent {
  readonly cloned_from?: Arg<string>;
  /** @default false */
  readonly create_parent?: Arg<boolean>;
  readonly properties?: Arg<Value>;
  /** @default false */
  readonly sparse?: Arg<boolean>;
  readonly volume_size: Arg<number | string>;
}

/** State functions of `zfs`. */
export interface ZfsStates {
  readonly bookmark_absent: ZfsBookmarkAbsent;
  readonly bookmark_present: ZfsBookmarkPresent;
  readonly filesystem_absent: ZfsFilesystemAbsent;
  readonly filesystem_present: ZfsFilesystemPresent;
  readonly hold_absent: ZfsHoldAbsent;
  readonly hold_present: ZfsHoldPresent;
  readonly promoted: ZfsPromoted;
  readonly scheduled_snapshot: ZfsScheduledSnapshot;
  readonly snapshot_absent: ZfsSnapshotAbsent;
  readonly snapshot_present: ZfsSnapshotPresent;
  readonly volume_absent: ZfsVolumeAbsent;
  readonly volume_present: ZfsVolumePresent;
}
