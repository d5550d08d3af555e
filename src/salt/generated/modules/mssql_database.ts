// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `mssql_database.absent`, besides its name. */
export interface MssqlDatabaseAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `mssql_database.present`, besides its name. */
export interface MssqlDatabasePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "NONE" */
  readonly containment?: Arg<string>;
  readonly options?: Arg<Value>;
}

/** State functions of `mssql_database`. */
export interface MssqlDatabaseStates {
  readonly absent: MssqlDatabaseAbsent;
  readonly present: MssqlDatabasePresent;
}
