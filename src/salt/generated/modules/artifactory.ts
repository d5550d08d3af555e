// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `artifactory.downloaded`, besides its name. */
export interface ArtifactoryDownloaded {
  readonly artifact: Arg<Value>;
  /** @default "/tmp" */
  readonly target_dir?: Arg<string>;
  readonly target_file?: Arg<Value>;
  /** @default false */
  readonly use_literal_group_id?: Arg<boolean>;
}

/** State functions of `artifactory`. */
export interface ArtifactoryStates {
  readonly downloaded: ArtifactoryDownloaded;
}
