// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";

/** Arguments of `winrepo.genrepo`, besides its name. */
export interface WinrepoGenrepo {
  /** @default false */
  readonly allow_empty?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
}

/** State functions of `winrepo`. */
export interface WinrepoStates {
  readonly genrepo: WinrepoGenrepo;
}
