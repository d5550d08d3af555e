// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `btrfs.properties`, besides its name. */
export interface BtrfsProperties {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly device: Arg<Value>;
  readonly properties?: Arg<Value>;
  /** @default false */
  readonly use_default?: Arg<boolean>;
}

/** Arguments of `btrfs.subvolume_created`, besides its name. */
export interface BtrfsSubvolumeCreated {
  /** @default true */
  readonly copy_on_write?: Arg<boolean>;
  readonly device: Arg<Value>;
  /** @default true */
  readonly force_set_default?: Arg<boolean>;
  readonly qgroupids?: Arg<Value>;
  /** @default false */
  readonly set_default?: Arg<boolean>;
}

/** Arguments of `btrfs.subvolume_deleted`, besides its name. */
export interface BtrfsSubvolumeDeleted {
  /** @default false */
  readonly commit?: Arg<boolean>;
  readonly device: Arg<Value>;
}

/** State functions of `btrfs`. */
export interface BtrfsStates {
  readonly properties: BtrfsProperties;
  readonly subvolume_created: BtrfsSubvolumeCreated;
  readonly subvolume_deleted: BtrfsSubvolumeDeleted;
}
