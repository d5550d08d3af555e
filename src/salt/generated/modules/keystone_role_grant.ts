// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface KeystoneRoleGrantAbsentDocs {}

export interface KeystoneRoleGrantAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
}

/** Arguments of `keystone_role_grant.absent`, besides its name. */
export interface KeystoneRoleGrantAbsent extends KeystoneRoleGrantAbsentDocs, KeystoneRoleGrantAbsentArgs {}

export interface KeystoneRoleGrantPresentDocs {}

export interface KeystoneRoleGrantPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
}

/** Arguments of `keystone_role_grant.present`, besides its name. */
export interface KeystoneRoleGrantPresent extends KeystoneRoleGrantPresentDocs, KeystoneRoleGrantPresentArgs {}

export interface KeystoneRoleGrantStatesDocs {}

/** State functions of `keystone_role_grant`. */
export interface KeystoneRoleGrantStates extends KeystoneRoleGrantStatesDocs {
  readonly absent: State<KeystoneRoleGrantAbsent>;
  readonly present: State<KeystoneRoleGrantPresent>;
}
