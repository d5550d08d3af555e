// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `keystone_user.absent`, besides its name. */
export interface KeystoneUserAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly domain?: Arg<string>;
}

/** Arguments of `keystone_user.present`, besides its name. */
export interface KeystoneUserPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly domain?: Arg<string>;
  readonly email?: Arg<Value>;
  readonly enabled?: Arg<boolean>;
  readonly password?: Arg<string>;
}

/** State functions of `keystone_user`. */
export interface KeystoneUserStates {
  readonly absent: KeystoneUserAbsent;
  readonly present: KeystoneUserPresent;
}
