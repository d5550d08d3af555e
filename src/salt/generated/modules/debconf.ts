// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `debconf.set`, besides its name. */
export interface DebconfSet {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data: Arg<Value>;
  readonly question?: Arg<Value>;
  readonly type?: Arg<Value>;
  readonly value?: Arg<Value>;
}

/** Arguments of `debconf.set_file`, besides its name. */
export interface DebconfSetFile {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly context?: Arg<Value>;
  readonly defaults?: Arg<Value>;
  readonly source: Arg<Value>;
  readonly template?: Arg<string>;
}

/** State functions of `debconf`. */
export interface DebconfStates {
  readonly set: DebconfSet;
  readonly set_file: DebconfSetFile;
}
