// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface KeystoneGroupAbsentDocs {}

export interface KeystoneGroupAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly domain?: Arg<string>;
}

/** Arguments of `keystone_group.absent`, besides its name. */
export interface KeystoneGroupAbsent extends KeystoneGroupAbsentDocs, KeystoneGroupAbsentArgs {}

export interface KeystoneGroupPresentDocs {}

export interface KeystoneGroupPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly domain?: Arg<string>;
}

/** Arguments of `keystone_group.present`, besides its name. */
export interface KeystoneGroupPresent extends KeystoneGroupPresentDocs, KeystoneGroupPresentArgs {}

export interface KeystoneGroupStatesDocs {}

/** State functions of `keystone_group`. */
export interface KeystoneGroupStates extends KeystoneGroupStatesDocs {
  readonly absent: State<KeystoneGroupAbsent>;
  readonly present: State<KeystoneGroupPresent>;
}
