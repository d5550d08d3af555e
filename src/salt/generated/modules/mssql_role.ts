// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface MssqlRoleAbsentDocs {}

export interface MssqlRoleAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `mssql_role.absent`, besides its name. */
export interface MssqlRoleAbsent extends MssqlRoleAbsentDocs, MssqlRoleAbsentArgs {}

export interface MssqlRolePresentDocs {}

export interface MssqlRolePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly grants?: Arg<Value>;
  readonly owner?: Arg<Value>;
}

/** Arguments of `mssql_role.present`, besides its name. */
export interface MssqlRolePresent extends MssqlRolePresentDocs, MssqlRolePresentArgs {}

export interface MssqlRoleStatesDocs {}

/** State functions of `mssql_role`. */
export interface MssqlRoleStates extends MssqlRoleStatesDocs {
  readonly absent: State<MssqlRoleAbsent>;
  readonly present: State<MssqlRolePresent>;
}
