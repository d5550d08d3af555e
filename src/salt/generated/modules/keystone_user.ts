// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface KeystoneUserAbsentDocs {}

export interface KeystoneUserAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly domain?: Arg<string>;
}

/** Arguments of `keystone_user.absent`, besides its name. */
export interface KeystoneUserAbsent extends KeystoneUserAbsentDocs, KeystoneUserAbsentArgs {}

export interface KeystoneUserPresentDocs {}

export interface KeystoneUserPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly domain?: Arg<string>;
  readonly email?: Arg<Value>;
  readonly enabled?: Arg<boolean>;
  readonly password?: Arg<string>;
}

/** Arguments of `keystone_user.present`, besides its name. */
export interface KeystoneUserPresent extends KeystoneUserPresentDocs, KeystoneUserPresentArgs {}

export interface KeystoneUserStatesDocs {}

/** State functions of `keystone_user`. */
export interface KeystoneUserStates extends KeystoneUserStatesDocs {
  readonly absent: State<KeystoneUserAbsent>;
  readonly present: State<KeystoneUserPresent>;
}
