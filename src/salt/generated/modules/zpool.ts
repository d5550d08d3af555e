// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ZpoolAbsentDocs {}

export interface ZpoolAbsentArgs {
  /** @default false */
  readonly export?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
}

/** Arguments of `zpool.absent`, besides its name. */
export interface ZpoolAbsent extends ZpoolAbsentDocs, ZpoolAbsentArgs {}

export interface ZpoolPresentDocs {}

export interface ZpoolPresentArgs {
  readonly config?: Arg<Value>;
  readonly filesystem_properties?: Arg<Value>;
  readonly layout?: Arg<Value>;
  readonly properties?: Arg<Value>;
}

/** Arguments of `zpool.present`, besides its name. */
export interface ZpoolPresent extends ZpoolPresentDocs, ZpoolPresentArgs {}

export interface ZpoolStatesDocs {}

/** State functions of `zpool`. */
export interface ZpoolStates extends ZpoolStatesDocs {
  readonly absent: State<ZpoolAbsent>;
  readonly present: State<ZpoolPresent>;
}
