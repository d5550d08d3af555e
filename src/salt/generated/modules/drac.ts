// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `drac.absent`, besides its name. */
export interface DracAbsent {}

export interface DracPresentDocs {}

export interface DracPresentArgs {
  readonly password: Arg<string>;
  readonly permission: Arg<Value>;
}

/** Arguments of `drac.present`, besides its name. */
export interface DracPresent extends DracPresentDocs, DracPresentArgs {}

export interface DracStatesDocs {}

/** State functions of `drac`. */
export interface DracStates extends DracStatesDocs {
  readonly absent: State<DracAbsent>;
  readonly present: State<DracPresent>;
}
