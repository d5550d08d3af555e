// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `alternatives.auto`, besides its name. */
export interface AlternativesAuto {}

/** Arguments of `alternatives.install`, besides its name. */
export interface AlternativesInstall {
  readonly link: Arg<Value>;
  readonly path: Arg<Value>;
  readonly priority: Arg<Value>;
}

/** Arguments of `alternatives.remove`, besides its name. */
export interface AlternativesRemove {
  readonly path: Arg<Value>;
}

/** Arguments of `alternatives.set`, besides its name. */
export interface AlternativesSet {
  readonly path: Arg<Value>;
}

/** State functions of `alternatives`. */
export interface AlternativesStates {
  readonly auto: AlternativesAuto;
  readonly install: AlternativesInstall;
  readonly remove: AlternativesRemove;
  readonly set: AlternativesSet;
}
