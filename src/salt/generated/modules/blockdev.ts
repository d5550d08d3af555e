// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BlockdevFormattedDocs {}

export interface BlockdevFormattedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default "ext4" */
  readonly fs_type?: Arg<string>;
}

/** Arguments of `blockdev.formatted`, besides its name. */
export interface BlockdevFormatted extends BlockdevFormattedDocs, BlockdevFormattedArgs {}

export interface BlockdevTunedDocs {}

export interface BlockdevTunedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `blockdev.tuned`, besides its name. */
export interface BlockdevTuned extends BlockdevTunedDocs, BlockdevTunedArgs {}

export interface BlockdevStatesDocs {}

/** State functions of `blockdev`. */
export interface BlockdevStates extends BlockdevStatesDocs {
  readonly formatted: State<BlockdevFormatted>;
  readonly tuned: State<BlockdevTuned>;
}
