// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `disk.status`, besides its name. */
export interface DiskStatus {
  /** @default false */
  readonly absolute?: Arg<boolean>;
  /** @default false */
  readonly free?: Arg<boolean>;
  readonly maximum?: Arg<Value>;
  readonly minimum?: Arg<Value>;
}

/** State functions of `disk`. */
export interface DiskStates {
  readonly status: DiskStatus;
}
