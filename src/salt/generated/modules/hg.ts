// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface HgLatestDocs {}

export interface HgLatestArgs {
  /** @default false */
  readonly clean?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly identity?: Arg<Value>;
  /** @default false */
  readonly opts?: Arg<boolean>;
  readonly rev?: Arg<Value>;
  readonly target?: Arg<Value>;
  /** @default true */
  readonly update_head?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `hg.latest`, besides its name. */
export interface HgLatest extends HgLatestDocs, HgLatestArgs {}

export interface HgStatesDocs {}

/** State functions of `hg`. */
export interface HgStates extends HgStatesDocs {
  readonly latest: State<HgLatest>;
}
