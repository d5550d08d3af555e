// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface WinrepoGenrepoDocs {}

export interface WinrepoGenrepoArgs {
  /** @default false */
  readonly allow_empty?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
}

/** Arguments of `winrepo.genrepo`, besides its name. */
export interface WinrepoGenrepo extends WinrepoGenrepoDocs, WinrepoGenrepoArgs {}

export interface WinrepoStatesDocs {}

/** State functions of `winrepo`. */
export interface WinrepoStates extends WinrepoStatesDocs {
  readonly genrepo: State<WinrepoGenrepo>;
}
