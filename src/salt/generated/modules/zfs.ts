// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ZfsBookmarkAbsentDocs {}

export interface ZfsBookmarkAbsentArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly recursive?: Arg<boolean>;
}

/** Arguments of `zfs.bookmark_absent`, besides its name. */
export interface ZfsBookmarkAbsent extends ZfsBookmarkAbsentDocs, ZfsBookmarkAbsentArgs {}

export interface ZfsBookmarkPresentDocs {}

export interface ZfsBookmarkPresentArgs {
  readonly snapshot: Arg<string>;
}

/** Arguments of `zfs.bookmark_present`, besides its name. */
export interface ZfsBookmarkPresent extends ZfsBookmarkPresentDocs, ZfsBookmarkPresentArgs {}

export interface ZfsFilesystemAbsentDocs {}

export interface ZfsFilesystemAbsentArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly recursive?: Arg<boolean>;
}

/** Arguments of `zfs.filesystem_absent`, besides its name. */
export interface ZfsFilesystemAbsent extends ZfsFilesystemAbsentDocs, ZfsFilesystemAbsentArgs {}

export interface ZfsFilesystemPresentDocs {}

export interface ZfsFilesystemPresentArgs {
  readonly cloned_from?: Arg<string>;
  /** @default false */
  readonly create_parent?: Arg<boolean>;
  readonly properties?: Arg<Value>;
}

/** Arguments of `zfs.filesystem_present`, besides its name. */
export interface ZfsFilesystemPresent extends ZfsFilesystemPresentDocs, ZfsFilesystemPresentArgs {}

export interface ZfsHoldAbsentDocs {}

export interface ZfsHoldAbsentArgs {
  /** @default false */
  readonly recursive?: Arg<boolean>;
  readonly snapshot: Arg<string>;
}

/** Arguments of `zfs.hold_absent`, besides its name. */
export interface ZfsHoldAbsent extends ZfsHoldAbsentDocs, ZfsHoldAbsentArgs {}

export interface ZfsHoldPresentDocs {}

export interface ZfsHoldPresentArgs {
  /** @default false */
  readonly recursive?: Arg<boolean>;
  readonly snapshot: Arg<string>;
}

/** Arguments of `zfs.hold_present`, besides its name. */
export interface ZfsHoldPresent extends ZfsHoldPresentDocs, ZfsHoldPresentArgs {}

/** Arguments of `zfs.promoted`, besides its name. */
export interface ZfsPromoted {}

export interface ZfsScheduledSnapshotDocs {}

export interface ZfsScheduledSnapshotArgs {
  readonly prefix: Arg<string>;
  /** @default true */
  readonly recursive?: Arg<boolean>;
  readonly schedule?: Arg<Value>;
}

/** Arguments of `zfs.scheduled_snapshot`, besides its name. */
export interface ZfsScheduledSnapshot extends ZfsScheduledSnapshotDocs, ZfsScheduledSnapshotArgs {}

export interface ZfsSnapshotAbsentDocs {}

export interface ZfsSnapshotAbsentArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly recursive?: Arg<boolean>;
}

/** Arguments of `zfs.snapshot_absent`, besides its name. */
export interface ZfsSnapshotAbsent extends ZfsSnapshotAbsentDocs, ZfsSnapshotAbsentArgs {}

export interface ZfsSnapshotPresentDocs {}

export interface ZfsSnapshotPresentArgs {
  readonly properties?: Arg<Value>;
  /** @default false */
  readonly recursive?: Arg<boolean>;
}

/** Arguments of `zfs.snapshot_present`, besides its name. */
export interface ZfsSnapshotPresent extends ZfsSnapshotPresentDocs, ZfsSnapshotPresentArgs {}

export interface ZfsVolumeAbsentDocs {}

export interface ZfsVolumeAbsentArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly recursive?: Arg<boolean>;
}

/** Arguments of `zfs.volume_absent`, besides its name. */
export interface ZfsVolumeAbsent extends ZfsVolumeAbsentDocs, ZfsVolumeAbsentArgs {}

export interface ZfsVolumePresentDocs {}

export interface ZfsVolumePresentArgs {
  readonly cloned_from?: Arg<string>;
  /** @default false */
  readonly create_parent?: Arg<boolean>;
  readonly properties?: Arg<Value>;
  /** @default false */
  readonly sparse?: Arg<boolean>;
  readonly volume_size: Arg<number | string>;
}

/** Arguments of `zfs.volume_present`, besides its name. */
export interface ZfsVolumePresent extends ZfsVolumePresentDocs, ZfsVolumePresentArgs {}

export interface ZfsStatesDocs {}

/** State functions of `zfs`. */
export interface ZfsStates extends ZfsStatesDocs {
  readonly bookmark_absent: State<ZfsBookmarkAbsent>;
  readonly bookmark_present: State<ZfsBookmarkPresent>;
  readonly filesystem_absent: State<ZfsFilesystemAbsent>;
  readonly filesystem_present: State<ZfsFilesystemPresent>;
  readonly hold_absent: State<ZfsHoldAbsent>;
  readonly hold_present: State<ZfsHoldPresent>;
  readonly promoted: State<ZfsPromoted>;
  readonly scheduled_snapshot: State<ZfsScheduledSnapshot>;
  readonly snapshot_absent: State<ZfsSnapshotAbsent>;
  readonly snapshot_present: State<ZfsSnapshotPresent>;
  readonly volume_absent: State<ZfsVolumeAbsent>;
  readonly volume_present: State<ZfsVolumePresent>;
}
