// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface MssqlDatabaseAbsentDocs {}

export interface MssqlDatabaseAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `mssql_database.absent`, besides its name. */
export interface MssqlDatabaseAbsent extends MssqlDatabaseAbsentDocs, MssqlDatabaseAbsentArgs {}

export interface MssqlDatabasePresentDocs {}

export interface MssqlDatabasePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "NONE" */
  readonly containment?: Arg<string>;
  readonly options?: Arg<Value>;
}

/** Arguments of `mssql_database.present`, besides its name. */
export interface MssqlDatabasePresent extends MssqlDatabasePresentDocs, MssqlDatabasePresentArgs {}

export interface MssqlDatabaseStatesDocs {}

/** State functions of `mssql_database`. */
export interface MssqlDatabaseStates extends MssqlDatabaseStatesDocs {
  readonly absent: State<MssqlDatabaseAbsent>;
  readonly present: State<MssqlDatabasePresent>;
}
