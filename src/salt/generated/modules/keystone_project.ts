// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface KeystoneProjectAbsentDocs {}

export interface KeystoneProjectAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly domain?: Arg<string>;
}

/** Arguments of `keystone_project.absent`, besides its name. */
export interface KeystoneProjectAbsent extends KeystoneProjectAbsentDocs, KeystoneProjectAbsentArgs {}

export interface KeystoneProjectPresentDocs {}

export interface KeystoneProjectPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly domain?: Arg<string>;
}

/** Arguments of `keystone_project.present`, besides its name. */
export interface KeystoneProjectPresent extends KeystoneProjectPresentDocs, KeystoneProjectPresentArgs {}

export interface KeystoneProjectStatesDocs {}

/** State functions of `keystone_project`. */
export interface KeystoneProjectStates extends KeystoneProjectStatesDocs {
  readonly absent: State<KeystoneProjectAbsent>;
  readonly present: State<KeystoneProjectPresent>;
}
