// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `keystone_role.absent`, besides its name. */
export interface KeystoneRoleAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
}

/** Arguments of `keystone_role.present`, besides its name. */
export interface KeystoneRolePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly description?: Arg<Value>;
}

/** State functions of `keystone_role`. */
export interface KeystoneRoleStates {
  readonly absent: KeystoneRoleAbsent;
  readonly present: KeystoneRolePresent;
}
