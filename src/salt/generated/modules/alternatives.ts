// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `alternatives.auto`, besides its name. */
export interface AlternativesAuto {}

export interface AlternativesInstallDocs {}

export interface AlternativesInstallArgs {
  readonly link: Arg<Value>;
  readonly path: Arg<Value>;
  readonly priority: Arg<Value>;
}

/** Arguments of `alternatives.install`, besides its name. */
export interface AlternativesInstall extends AlternativesInstallDocs, AlternativesInstallArgs {}

export interface AlternativesRemoveDocs {}

export interface AlternativesRemoveArgs {
  readonly path: Arg<Value>;
}

/** Arguments of `alternatives.remove`, besides its name. */
export interface AlternativesRemove extends AlternativesRemoveDocs, AlternativesRemoveArgs {}

export interface AlternativesSetDocs {}

export interface AlternativesSetArgs {
  readonly path: Arg<Value>;
}

/** Arguments of `alternatives.set`, besides its name. */
export interface AlternativesSet extends AlternativesSetDocs, AlternativesSetArgs {}

export interface AlternativesStatesDocs {}

/** State functions of `alternatives`. */
export interface AlternativesStates extends AlternativesStatesDocs {
  readonly auto: State<AlternativesAuto>;
  readonly install: State<AlternativesInstall>;
  readonly remove: State<AlternativesRemove>;
  readonly set: State<AlternativesSet>;
}
