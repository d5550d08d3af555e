// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `keystone_role_grant.absent`, besides its name. */
export interface KeystoneRoleGrantAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
}

/** Arguments of `keystone_role_grant.present`, besides its name. */
export interface KeystoneRoleGrantPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
}

/** State functions of `keystone_role_grant`. */
export interface KeystoneRoleGrantStates {
  readonly absent: KeystoneRoleGrantAbsent;
  readonly present: KeystoneRoleGrantPresent;
}
