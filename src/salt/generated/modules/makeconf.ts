// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `makeconf.absent`, besides its name. */
export interface MakeconfAbsent {}

export interface MakeconfPresentDocs {}

export interface MakeconfPresentArgs {
  readonly contains?: Arg<Value>;
  readonly excludes?: Arg<Value>;
  readonly value?: Arg<Value>;
}

/** Arguments of `makeconf.present`, besides its name. */
export interface MakeconfPresent extends MakeconfPresentDocs, MakeconfPresentArgs {}

export interface MakeconfStatesDocs {}

/** State functions of `makeconf`. */
export interface MakeconfStates extends MakeconfStatesDocs {
  readonly absent: State<MakeconfAbsent>;
  readonly present: State<MakeconfPresent>;
}
