// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `zpool.absent`, besides its name. */
export interface ZpoolAbsent {
  /** @default false */
  readonly export?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
}

/** Arguments of `zpool.present`, besides its name. */
export interface ZpoolPresent {
  readonly config?: Arg<Value>;
  readonly filesystem_properties?: Arg<Value>;
  readonly layout?: Arg<Value>;
  readonly properties?: Arg<Value>;
}

/** State functions of `zpool`. */
export interface ZpoolStates {
  readonly absent: ZpoolAbsent;
  readonly present: ZpoolPresent;
}
