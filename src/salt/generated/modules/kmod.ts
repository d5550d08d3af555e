// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface KmodAbsentDocs {}

export interface KmodAbsentArgs {
  /** @default true */
  readonly comment?: Arg<boolean>;
  readonly mods?: Arg<Value>;
  /** @default false */
  readonly persist?: Arg<boolean>;
}

/** Arguments of `kmod.absent`, besides its name. */
export interface KmodAbsent extends KmodAbsentDocs, KmodAbsentArgs {}

export interface KmodPresentDocs {}

export interface KmodPresentArgs {
  readonly mods?: Arg<Value>;
  /** @default false */
  readonly persist?: Arg<boolean>;
}

/** Arguments of `kmod.present`, besides its name. */
export interface KmodPresent extends KmodPresentDocs, KmodPresentArgs {}

export interface KmodStatesDocs {}

/** State functions of `kmod`. */
export interface KmodStates extends KmodStatesDocs {
  readonly absent: State<KmodAbsent>;
  readonly present: State<KmodPresent>;
}
