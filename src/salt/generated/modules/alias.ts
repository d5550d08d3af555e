// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `alias.absent`, besides its name. */
export interface AliasAbsent {}

export interface AliasPresentDocs {}

export interface AliasPresentArgs {
  readonly target: Arg<Value>;
}

/** Arguments of `alias.present`, besides its name. */
export interface AliasPresent extends AliasPresentDocs, AliasPresentArgs {}

export interface AliasStatesDocs {}

/** State functions of `alias`. */
export interface AliasStates extends AliasStatesDocs {
  readonly absent: State<AliasAbsent>;
  readonly present: State<AliasPresent>;
}
