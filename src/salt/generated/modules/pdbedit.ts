// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `pdbedit.absent`, besides its name. */
export interface PdbeditAbsent {}

/** Arguments of `pdbedit.managed`, besides its name. */
export interface PdbeditManaged {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `pdbedit.present`, besides its name. */
export interface PdbeditPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** State functions of `pdbedit`. */
export interface PdbeditStates {
  readonly absent: PdbeditAbsent;
  readonly managed: PdbeditManaged;
  readonly present: PdbeditPresent;
}
