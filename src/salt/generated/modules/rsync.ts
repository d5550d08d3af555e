// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `rsync.synchronized`, besides its name. */
export interface RsyncSynchronized {
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

/** State functions of `rsync`. */
export interface RsyncStates {
  readonly synchronized: RsyncSynchronized;
}
