// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `libcloud_storage.container_absent`, besides its name. */
export interface LibcloudStorageContainerAbsent {
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_storage.container_present`, besides its name. */
export interface LibcloudStorageContainerPresent {
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_storage.file_present`, besides its name. */
export interface LibcloudStorageFilePresent {
  readonly container: Arg<string>;
  /** @default false */
  readonly overwrite_existing?: Arg<boolean>;
  readonly path: Arg<string>;
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_storage.object_absent`, besides its name. */
export interface LibcloudStorageObjectAbsent {
  readonly container: Arg<string>;
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_storage.object_present`, besides its name. */
export interface LibcloudStorageObjectPresent {
  readonly container: Arg<string>;
  readonly path: Arg<string>;
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_storage.state_result`, besides its name. */
export interface LibcloudStorageStateResult {
  readonly changes: Arg<Value>;
  readonly message: Arg<Value>;
  readonly result: Arg<Value>;
}

/** State functions of `libcloud_storage`. */
export interface LibcloudStorageStates {
  readonly container_absent: LibcloudStorageContainerAbsent;
  readonly container_present: LibcloudStorageContainerPresent;
  readonly file_present: LibcloudStorageFilePresent;
  readonly object_absent: LibcloudStorageObjectAbsent;
  readonly object_present: LibcloudStorageObjectPresent;
  readonly state_result: LibcloudStorageStateResult;
}
