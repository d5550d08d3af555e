// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `alias.absent`, besides its name. */
export interface AliasAbsent {}

/** Arguments of `alias.present`, besides its name. */
export interface AliasPresent {
  readonly target: Arg<Value>;
}

/** State functions of `alias`. */
export interface AliasStates {
  readonly absent: AliasAbsent;
  readonly present: AliasPresent;
}
