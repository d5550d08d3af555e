// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface IniOptionsAbsentDocs {}

export interface IniOptionsAbsentArgs {
  readonly encoding?: Arg<string>;
  readonly sections?: Arg<Value>;
  /** @default "=" */
  readonly separator?: Arg<string>;
}

/** Arguments of `ini.options_absent`, besides its name. */
export interface IniOptionsAbsent extends IniOptionsAbsentDocs, IniOptionsAbsentArgs {}

export interface IniOptionsPresentDocs {}

export interface IniOptionsPresentArgs {
  readonly encoding?: Arg<string>;
  /** @default false */
  readonly no_spaces?: Arg<boolean>;
  readonly sections?: Arg<Value>;
  /** @default "=" */
  readonly separator?: Arg<string>;
  /** @default false */
  readonly strict?: Arg<boolean>;
}

/** Arguments of `ini.options_present`, besides its name. */
export interface IniOptionsPresent extends IniOptionsPresentDocs, IniOptionsPresentArgs {}

export interface IniSectionsAbsentDocs {}

export interface IniSectionsAbsentArgs {
  readonly encoding?: Arg<string>;
  readonly sections?: Arg<Value>;
  /** @default "=" */
  readonly separator?: Arg<string>;
}

/** Arguments of `ini.sections_absent`, besides its name. */
export interface IniSectionsAbsent extends IniSectionsAbsentDocs, IniSectionsAbsentArgs {}

export interface IniSectionsPresentDocs {}

export interface IniSectionsPresentArgs {
  readonly encoding?: Arg<string>;
  readonly sections?: Arg<Value>;
  /** @default "=" */
  readonly separator?: Arg<string>;
}

/** Arguments of `ini.sections_present`, besides its name. */
export interface IniSectionsPresent extends IniSectionsPresentDocs, IniSectionsPresentArgs {}

export interface IniStatesDocs {}

/** State functions of `ini`. */
export interface IniStates extends IniStatesDocs {
  readonly options_absent: State<IniOptionsAbsent>;
  readonly options_present: State<IniOptionsPresent>;
  readonly sections_absent: State<IniSectionsAbsent>;
  readonly sections_present: State<IniSectionsPresent>;
}
