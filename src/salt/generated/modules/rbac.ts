// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `rbac.managed`, besides its name. */
export interface RbacManaged {
  readonly authorizations?: Arg<string | readonly Value[]>;
  readonly profiles?: Arg<string | readonly Value[]>;
  readonly roles?: Arg<string | readonly Value[]>;
}

/** State functions of `rbac`. */
export interface RbacStates {
  readonly managed: RbacManaged;
}
