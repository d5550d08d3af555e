// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `mssql_role.absent`, besides its name. */
export interface MssqlRoleAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `mssql_role.present`, besides its name. */
export interface MssqlRolePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly grants?: Arg<Value>;
  readonly owner?: Arg<Value>;
}

/** State functions of `mssql_role`. */
export interface MssqlRoleStates {
  readonly absent: MssqlRoleAbsent;
  readonly present: MssqlRolePresent;
}
