// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface IncronAbsentDocs {}

export interface IncronAbsentArgs {
  readonly cmd: Arg<Value>;
  readonly mask: Arg<Value>;
  readonly path: Arg<string>;
  /** @default "root" */
  readonly user?: Arg<number | string>;
}

/** Arguments of `incron.absent`, besides its name. */
export interface IncronAbsent extends IncronAbsentDocs, IncronAbsentArgs {}

export interface IncronPresentDocs {}

export interface IncronPresentArgs {
  readonly cmd: Arg<Value>;
  readonly mask: Arg<Value>;
  readonly path: Arg<string>;
  /** @default "root" */
  readonly user?: Arg<number | string>;
}

/** Arguments of `incron.present`, besides its name. */
export interface IncronPresent extends IncronPresentDocs, IncronPresentArgs {}

export interface IncronStatesDocs {}

/** State functions of `incron`. */
export interface IncronStates extends IncronStatesDocs {
  readonly absent: State<IncronAbsent>;
  readonly present: State<IncronPresent>;
}
