// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface RbacManagedDocs {}

export interface RbacManagedArgs {
  readonly authorizations?: Arg<string | readonly Value[]>;
  readonly profiles?: Arg<string | readonly Value[]>;
  readonly roles?: Arg<string | readonly Value[]>;
}

/** Arguments of `rbac.managed`, besides its name. */
export interface RbacManaged extends RbacManagedDocs, RbacManagedArgs {}

export interface RbacStatesDocs {}

/** State functions of `rbac`. */
export interface RbacStates extends RbacStatesDocs {
  readonly managed: State<RbacManaged>;
}
