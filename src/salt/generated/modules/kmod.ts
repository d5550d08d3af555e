// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `kmod.absent`, besides its name. */
export interface KmodAbsent {
  /** @default true */
  readonly comment?: Arg<boolean>;
  readonly mods?: Arg<Value>;
  /** @default false */
  readonly persist?: Arg<boolean>;
}

/** Arguments of `kmod.present`, besides its name. */
export interface KmodPresent {
  readonly mods?: Arg<Value>;
  /** @default false */
  readonly persist?: Arg<boolean>;
}

/** State functions of `kmod`. */
export interface KmodStates {
  readonly absent: KmodAbsent;
  readonly present: KmodPresent;
}
