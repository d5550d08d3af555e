// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BtrfsPropertiesDocs {}

export interface BtrfsPropertiesArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly device: Arg<Value>;
  readonly properties?: Arg<Value>;
  /** @default false */
  readonly use_default?: Arg<boolean>;
}

/** Arguments of `btrfs.properties`, besides its name. */
export interface BtrfsProperties extends BtrfsPropertiesDocs, BtrfsPropertiesArgs {}

export interface BtrfsSubvolumeCreatedDocs {}

export interface BtrfsSubvolumeCreatedArgs {
  /** @default true */
  readonly copy_on_write?: Arg<boolean>;
  readonly device: Arg<Value>;
  /** @default true */
  readonly force_set_default?: Arg<boolean>;
  readonly qgroupids?: Arg<Value>;
  /** @default false */
  readonly set_default?: Arg<boolean>;
}

/** Arguments of `btrfs.subvolume_created`, besides its name. */
export interface BtrfsSubvolumeCreated extends BtrfsSubvolumeCreatedDocs, BtrfsSubvolumeCreatedArgs {}

export interface BtrfsSubvolumeDeletedDocs {}

export interface BtrfsSubvolumeDeletedArgs {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly device: Arg<Value>;
}

/** Arguments of `btrfs.subvolume_deleted`, besides its name. */
export interface BtrfsSubvolumeDeleted extends BtrfsSubvolumeDeletedDocs, BtrfsSubvolumeDeletedArgs {}

export interface BtrfsStatesDocs {}

/** State functions of `btrfs`. */
export interface BtrfsStates extends BtrfsStatesDocs {
  readonly properties: State<BtrfsProperties>;
  readonly subvolume_created: State<BtrfsSubvolumeCreated>;
  readonly subvolume_deleted: State<BtrfsSubvolumeDeleted>;
}
