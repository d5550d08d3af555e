// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `sysctl.present`, besides its name. */
export interface SysctlPresent {
  readonly config?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** State functions of `sysctl`. */
export interface SysctlStates {
  readonly present: SysctlPresent;
}
