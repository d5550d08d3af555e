// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `ports.installed`, besides its name. */
export interface PortsInstalled {
  readonly options?: Arg<Value>;
}

/** State functions of `ports`. */
export interface PortsStates {
  readonly installed: PortsInstalled;
}
