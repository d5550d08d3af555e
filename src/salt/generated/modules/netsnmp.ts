// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NetsnmpManagedDocs {}

export interface NetsnmpManagedArgs {
  readonly config?: Arg<Value>;
  readonly defaults?: Arg<Value>;
}

/** Arguments of `netsnmp.managed`, besides its name. */
export interface NetsnmpManaged extends NetsnmpManagedDocs, NetsnmpManagedArgs {}

export interface NetsnmpStatesDocs {}

/** State functions of `netsnmp`. */
export interface NetsnmpStates extends NetsnmpStatesDocs {
  readonly managed: State<NetsnmpManaged>;
}
