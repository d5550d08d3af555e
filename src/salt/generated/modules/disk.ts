// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface DiskStatusDocs {}

export interface DiskStatusArgs {
  /** @default false */
  readonly absolute?: Arg<boolean>;
  /** @default false */
  readonly free?: Arg<boolean>;
  readonly maximum?: Arg<Value>;
  readonly minimum?: Arg<Value>;
}

/** Arguments of `disk.status`, besides its name. */
export interface DiskStatus extends DiskStatusDocs, DiskStatusArgs {}

export interface DiskStatesDocs {}

/** State functions of `disk`. */
export interface DiskStates extends DiskStatesDocs {
  readonly status: State<DiskStatus>;
}
