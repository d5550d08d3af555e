// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `pdbedit.absent`, besides its name. */
export interface PdbeditAbsent {}

export interface PdbeditManagedDocs {}

export interface PdbeditManagedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `pdbedit.managed`, besides its name. */
export interface PdbeditManaged extends PdbeditManagedDocs, PdbeditManagedArgs {}

export interface PdbeditPresentDocs {}

export interface PdbeditPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `pdbedit.present`, besides its name. */
export interface PdbeditPresent extends PdbeditPresentDocs, PdbeditPresentArgs {}

export interface PdbeditStatesDocs {}

/** State functions of `pdbedit`. */
export interface PdbeditStates extends PdbeditStatesDocs {
  readonly absent: State<PdbeditAbsent>;
  readonly managed: State<PdbeditManaged>;
  readonly present: State<PdbeditPresent>;
}
