// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `netntp.managed`, besides its name. */
export interface NetntpManaged {
  readonly peers?: Arg<Value>;
  readonly servers?: Arg<Value>;
}

/** State functions of `netntp`. */
export interface NetntpStates {
  readonly managed: NetntpManaged;
}
