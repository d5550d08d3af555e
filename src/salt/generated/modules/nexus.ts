// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `nexus.downloaded`, besides its name. */
export interface NexusDownloaded {
  readonly artifact: Arg<Value>;
  /** @default "/tmp" */
  readonly target_dir?: Arg<string>;
  readonly target_file?: Arg<Value>;
}

/** State functions of `nexus`. */
export interface NexusStates {
  readonly downloaded: NexusDownloaded;
}
