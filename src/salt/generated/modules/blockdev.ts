// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `blockdev.formatted`, besides its name. */
export interface BlockdevFormatted {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default "ext4" */
  readonly fs_type?: Arg<string>;
}

/** Arguments of `blockdev.tuned`, besides its name. */
export interface BlockdevTuned {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** State functions of `blockdev`. */
export interface BlockdevStates {
  readonly formatted: BlockdevFormatted;
  readonly tuned: BlockdevTuned;
}
