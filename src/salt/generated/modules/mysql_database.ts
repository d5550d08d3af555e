// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `mysql_database.absent`, besides its name. */
export interface MysqlDatabaseAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `mysql_database.present`, besides its name. */
export interface MysqlDatabasePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly character_set?: Arg<Value>;
  readonly collate?: Arg<Value>;
}

/** State functions of `mysql_database`. */
export interface MysqlDatabaseStates {
  readonly absent: MysqlDatabaseAbsent;
  readonly present: MysqlDatabasePresent;
}
