// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ProbesManagedDocs {}

export interface ProbesManagedArgs {
  readonly defaults?: Arg<Value>;
  readonly probes: Arg<Value>;
}

/** Arguments of `probes.managed`, besides its name. */
export interface ProbesManaged extends ProbesManagedDocs, ProbesManagedArgs {}

export interface ProbesStatesDocs {}

/** State functions of `probes`. */
export interface ProbesStates extends ProbesStatesDocs {
  readonly managed: State<ProbesManaged>;
}
