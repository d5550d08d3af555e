// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `snapper.baseline_snapshot`, besides its name. */
export interface SnapperBaselineSnapshot {
  /** @default "root" */
  readonly config?: Arg<string>;
  readonly ignore?: Arg<Value>;
  /** @default true */
  readonly include_diff?: Arg<boolean>;
  readonly number?: Arg<number>;
  readonly tag?: Arg<Value>;
}

/** State functions of `snapper`. */
export interface SnapperStates {
  readonly baseline_snapshot: SnapperBaselineSnapshot;
}
