// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface KeystoneRoleAbsentDocs {}

export interface KeystoneRoleAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
}

/** Arguments of `keystone_role.absent`, besides its name. */
export interface KeystoneRoleAbsent extends KeystoneRoleAbsentDocs, KeystoneRoleAbsentArgs {}

export interface KeystoneRolePresentDocs {}

export interface KeystoneRolePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly description?: Arg<Value>;
}

/** Arguments of `keystone_role.present`, besides its name. */
export interface KeystoneRolePresent extends KeystoneRolePresentDocs, KeystoneRolePresentArgs {}

export interface KeystoneRoleStatesDocs {}

/** State functions of `keystone_role`. */
export interface KeystoneRoleStates extends KeystoneRoleStatesDocs {
  readonly absent: State<KeystoneRoleAbsent>;
  readonly present: State<KeystoneRolePresent>;
}
