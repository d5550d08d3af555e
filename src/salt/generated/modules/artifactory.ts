// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ArtifactoryDownloadedDocs {}

export interface ArtifactoryDownloadedArgs {
  readonly artifact: Arg<Value>;
  /** @default "/tmp" */
  readonly target_dir?: Arg<string>;
  readonly target_file?: Arg<Value>;
  /** @default false */
  readonly use_literal_group_id?: Arg<boolean>;
}

/** Arguments of `artifactory.downloaded`, besides its name. */
export interface ArtifactoryDownloaded extends ArtifactoryDownloadedDocs, ArtifactoryDownloadedArgs {}

export interface ArtifactoryStatesDocs {}

/** State functions of `artifactory`. */
export interface ArtifactoryStates extends ArtifactoryStatesDocs {
  readonly downloaded: State<ArtifactoryDownloaded>;
}
