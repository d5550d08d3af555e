// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PortsInstalledDocs {}

export interface PortsInstalledArgs {
  readonly options?: Arg<Value>;
}

/** Arguments of `ports.installed`, besides its name. */
export interface PortsInstalled extends PortsInstalledDocs, PortsInstalledArgs {}

export interface PortsStatesDocs {}

/** State functions of `ports`. */
export interface PortsStates extends PortsStatesDocs {
  readonly installed: State<PortsInstalled>;
}
