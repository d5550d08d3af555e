// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface RsyncSynchronizedDocs {}

export interface RsyncSynchronizedArgs {
  readonly additional_opts?: Arg<Value>;
  /** @default false */
  readonly delete?: Arg<boolean>;
  /** @default false */
  readonly dryrun?: Arg<boolean>;
  readonly exclude?: Arg<Value>;
  readonly excludefrom?: Arg<Value>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly passwordfile?: Arg<Value>;
  /** @default false */
  readonly prepare?: Arg<boolean>;
  readonly source: Arg<Value>;
  /** @default false */
  readonly update?: Arg<boolean>;
}

/** Arguments of `rsync.synchronized`, besides its name. */
export interface RsyncSynchronized extends RsyncSynchronizedDocs, RsyncSynchronizedArgs {}

export interface RsyncStatesDocs {}

/** State functions of `rsync`. */
export interface RsyncStates extends RsyncStatesDocs {
  readonly synchronized: State<RsyncSynchronized>;
}
