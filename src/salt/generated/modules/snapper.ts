// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SnapperBaselineSnapshotDocs {}

export interface SnapperBaselineSnapshotArgs {
  /** @default "root" */
  readonly config?: Arg<string>;
  readonly ignore?: Arg<Value>;
  /** @default true */
  readonly include_diff?: Arg<boolean>;
  readonly number?: Arg<number | string>;
  readonly tag?: Arg<Value>;
}

/** Arguments of `snapper.baseline_snapshot`, besides its name. */
export interface SnapperBaselineSnapshot extends SnapperBaselineSnapshotDocs, SnapperBaselineSnapshotArgs {}

export interface SnapperStatesDocs {}

/** State functions of `snapper`. */
export interface SnapperStates extends SnapperStatesDocs {
  readonly baseline_snapshot: State<SnapperBaselineSnapshot>;
}
