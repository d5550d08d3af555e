// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ChefClientDocs {}

export interface ChefClientArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly client_key?: Arg<Value>;
  readonly config?: Arg<Value>;
  readonly environment?: Arg<Value>;
  readonly group?: Arg<number | string>;
  readonly localmode?: Arg<Value>;
  readonly log_level?: Arg<Value>;
  readonly logfile?: Arg<Value>;
  readonly pid?: Arg<Value>;
  readonly runlist?: Arg<Value>;
  readonly server?: Arg<Value>;
  readonly user?: Arg<number | string>;
  readonly validation_key?: Arg<Value>;
}

/** Arguments of `chef.client`, besides its name. */
export interface ChefClient extends ChefClientDocs, ChefClientArgs {}

export interface ChefSoloDocs {}

export interface ChefSoloArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly config?: Arg<Value>;
  readonly environment?: Arg<Value>;
  readonly group?: Arg<number | string>;
  readonly log_level?: Arg<Value>;
  readonly logfile?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `chef.solo`, besides its name. */
export interface ChefSolo extends ChefSoloDocs, ChefSoloArgs {}

export interface ChefStatesDocs {}

/** State functions of `chef`. */
export interface ChefStates extends ChefStatesDocs {
  readonly client: State<ChefClient>;
  readonly solo: State<ChefSolo>;
}
