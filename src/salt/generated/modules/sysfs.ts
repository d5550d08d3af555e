// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `sysfs.present`, besides its name. */
export interface SysfsPresent {
  readonly config?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** State functions of `sysfs`. */
export interface SysfsStates {
  readonly present: SysfsPresent;
}
