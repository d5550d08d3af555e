// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NetntpManagedDocs {}

export interface NetntpManagedArgs {
  readonly peers?: Arg<Value>;
  readonly servers?: Arg<Value>;
}

/** Arguments of `netntp.managed`, besides its name. */
export interface NetntpManaged extends NetntpManagedDocs, NetntpManagedArgs {}

export interface NetntpStatesDocs {}

/** State functions of `netntp`. */
export interface NetntpStates extends NetntpStatesDocs {
  readonly managed: State<NetntpManaged>;
}
