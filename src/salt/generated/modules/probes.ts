// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `probes.managed`, besides its name. */
export interface ProbesManaged {
  readonly defaults?: Arg<Value>;
  readonly probes: Arg<Value>;
}

/** State functions of `probes`. */
export interface ProbesStates {
  readonly managed: ProbesManaged;
}
