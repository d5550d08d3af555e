// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface DebconfSetDocs {}

export interface DebconfSetArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data: Arg<Value>;
  readonly question?: Arg<Value>;
  readonly type?: Arg<Value>;
  readonly value?: Arg<Value>;
}

/** Arguments of `debconf.set`, besides its name. */
export interface DebconfSet extends DebconfSetDocs, DebconfSetArgs {}

export interface DebconfSetFileDocs {}

export interface DebconfSetFileArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly context?: Arg<Value>;
  readonly defaults?: Arg<Value>;
  readonly source: Arg<Value>;
  readonly template?: Arg<string>;
}

/** Arguments of `debconf.set_file`, besides its name. */
export interface DebconfSetFile extends DebconfSetFileDocs, DebconfSetFileArgs {}

export interface DebconfStatesDocs {}

/** State functions of `debconf`. */
export interface DebconfStates extends DebconfStatesDocs {
  readonly set: State<DebconfSet>;
  readonly set_file: State<DebconfSetFile>;
}
