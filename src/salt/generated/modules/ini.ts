// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `ini.options_absent`, besides its name. */
export interface IniOptionsAbsent {
  readonly encoding?: Arg<string>;
  readonly sections?: Arg<Value>;
  /** @default "=" */
  readonly separator?: Arg<string>;
}

/** Arguments of `ini.options_present`, besides its name. */
export interface IniOptionsPresent {
  readonly encoding?: Arg<string>;
  /** @default false */
  readonly no_spaces?: Arg<boolean>;
  readonly sections?: Arg<Value>;
  /** @default "=" */
  readonly separator?: Arg<string>;
  /** @default false */
  readonly strict?: Arg<boolean>;
}

/** Arguments of `ini.sections_absent`, besides its name. */
export interface IniSectionsAbsent {
  readonly encoding?: Arg<string>;
  readonly sections?: Arg<Value>;
  /** @default "=" */
  readonly separator?: Arg<string>;
}

/** Arguments of `ini.sections_present`, besides its name. */
export interface IniSectionsPresent {
  readonly encoding?: Arg<string>;
  readonly sections?: Arg<Value>;
  /** @default "=" */
  readonly separator?: Arg<string>;
}

/** State functions of `ini`. */
export interface IniStates {
  readonly options_absent: IniOptionsAbsent;
  readonly options_present: IniOptionsPresent;
  readonly sections_absent: IniSectionsAbsent;
  readonly sections_present: IniSectionsPresent;
}
