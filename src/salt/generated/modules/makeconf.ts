// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `makeconf.absent`, besides its name. */
export interface MakeconfAbsent {}

/** Arguments of `makeconf.present`, besides its name. */
export interface MakeconfPresent {
  readonly contains?: Arg<Value>;
  readonly excludes?: Arg<Value>;
  readonly value?: Arg<Value>;
}

/** State functions of `makeconf`. */
export interface MakeconfStates {
  readonly absent: MakeconfAbsent;
  readonly present: MakeconfPresent;
}
