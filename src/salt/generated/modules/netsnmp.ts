// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `netsnmp.managed`, besides its name. */
export interface NetsnmpManaged {
  readonly config?: Arg<Value>;
  readonly defaults?: Arg<Value>;
}

/** State functions of `netsnmp`. */
export interface NetsnmpStates {
  readonly managed: NetsnmpManaged;
}
