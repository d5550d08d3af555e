// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NexusDownloadedDocs {}

export interface NexusDownloadedArgs {
  readonly artifact: Arg<Value>;
  /** @default "/tmp" */
  readonly target_dir?: Arg<string>;
  readonly target_file?: Arg<Value>;
}

/** Arguments of `nexus.downloaded`, besides its name. */
export interface NexusDownloaded extends NexusDownloadedDocs, NexusDownloadedArgs {}

export interface NexusStatesDocs {}

/** State functions of `nexus`. */
export interface NexusStates extends NexusStatesDocs {
  readonly downloaded: State<NexusDownloaded>;
}
