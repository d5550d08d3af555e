// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface WinServermanagerInstalledDocs {}

export interface WinServermanagerInstalledArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly exclude?: Arg<Value>;
  readonly features?: Arg<Value>;
  /** @default false */
  readonly recurse?: Arg<boolean>;
  /** @default false */
  readonly restart?: Arg<boolean>;
  readonly source?: Arg<Value>;
}

/** Arguments of `win_servermanager.installed`, besides its name. */
export interface WinServermanagerInstalled extends WinServermanagerInstalledDocs, WinServermanagerInstalledArgs {}

export interface WinServermanagerRemovedDocs {}

export interface WinServermanagerRemovedArgs {
  readonly features?: Arg<Value>;
  /** @default false */
  readonly remove_payload?: Arg<boolean>;
  /** @default false */
  readonly restart?: Arg<boolean>;
}

/** Arguments of `win_servermanager.removed`, besides its name. */
export interface WinServermanagerRemoved extends WinServermanagerRemovedDocs, WinServermanagerRemovedArgs {}

export interface WinServermanagerStatesDocs {}

/** State functions of `win_servermanager`. */
export interface WinServermanagerStates extends WinServermanagerStatesDocs {
  readonly installed: State<WinServermanagerInstalled>;
  readonly removed: State<WinServermanagerRemoved>;
}
