// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LibcloudStorageContainerAbsentDocs {}

export interface LibcloudStorageContainerAbsentArgs {
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_storage.container_absent`, besides its name. */
export interface LibcloudStorageContainerAbsent extends LibcloudStorageContainerAbsentDocs, LibcloudStorageContainerAbsentArgs {}

export interface LibcloudStorageContainerPresentDocs {}

export interface LibcloudStorageContainerPresentArgs {
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_storage.container_present`, besides its name. */
export interface LibcloudStorageContainerPresent extends LibcloudStorageContainerPresentDocs, LibcloudStorageContainerPresentArgs {}

export interface LibcloudStorageFilePresentDocs {}

export interface LibcloudStorageFilePresentArgs {
  readonly container: Arg<string>;
  /** @default false */
  readonly overwrite_existing?: Arg<boolean>;
  readonly path: Arg<string>;
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_storage.file_present`, besides its name. */
export interface LibcloudStorageFilePresent extends LibcloudStorageFilePresentDocs, LibcloudStorageFilePresentArgs {}

export interface LibcloudStorageObjectAbsentDocs {}

export interface LibcloudStorageObjectAbsentArgs {
  readonly container: Arg<string>;
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_storage.object_absent`, besides its name. */
export interface LibcloudStorageObjectAbsent extends LibcloudStorageObjectAbsentDocs, LibcloudStorageObjectAbsentArgs {}

export interface LibcloudStorageObjectPresentDocs {}

export interface LibcloudStorageObjectPresentArgs {
  readonly container: Arg<string>;
  readonly path: Arg<string>;
  readonly profile: Arg<string>;
}

/** Arguments of `libcloud_storage.object_present`, besides its name. */
export interface LibcloudStorageObjectPresent extends LibcloudStorageObjectPresentDocs, LibcloudStorageObjectPresentArgs {}

export interface LibcloudStorageStateResultDocs {}

export interface LibcloudStorageStateResultArgs {
  readonly changes: Arg<Value>;
  readonly message: Arg<Value>;
  readonly result: Arg<Value>;
}

/** Arguments of `libcloud_storage.state_result`, besides its name. */
export interface LibcloudStorageStateResult extends LibcloudStorageStateResultDocs, LibcloudStorageStateResultArgs {}

export interface LibcloudStorageStatesDocs {}

/** State functions of `libcloud_storage`. */
export interface LibcloudStorageStates extends LibcloudStorageStatesDocs {
  readonly container_absent: State<LibcloudStorageContainerAbsent>;
  readonly container_present: State<LibcloudStorageContainerPresent>;
  readonly file_present: State<LibcloudStorageFilePresent>;
  readonly object_absent: State<LibcloudStorageObjectAbsent>;
  readonly object_present: State<LibcloudStorageObjectPresent>;
  readonly state_result: State<LibcloudStorageStateResult>;
}
