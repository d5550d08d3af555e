// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LgpoSetDocs {}

export interface LgpoSetArgs {
  /** @default "en-US" */
  readonly adml_language?: Arg<string>;
  readonly computer_policy?: Arg<Value>;
  /** @default true */
  readonly cumulative_rights_assignments?: Arg<boolean>;
  readonly policy_class?: Arg<Value>;
  /** @default false */
  readonly refresh_cache?: Arg<boolean>;
  readonly setting?: Arg<Value>;
  readonly user_policy?: Arg<Value>;
}

/** Arguments of `lgpo.set`, besides its name. */
export interface LgpoSet extends LgpoSetDocs, LgpoSetArgs {}

export interface LgpoStatesDocs {}

/** State functions of `lgpo`. */
export interface LgpoStates extends LgpoStatesDocs {
  readonly set: State<LgpoSet>;
}
