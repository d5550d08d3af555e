// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface MysqlDatabaseAbsentDocs {}

export interface MysqlDatabaseAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `mysql_database.absent`, besides its name. */
export interface MysqlDatabaseAbsent extends MysqlDatabaseAbsentDocs, MysqlDatabaseAbsentArgs {}

export interface MysqlDatabasePresentDocs {}

export interface MysqlDatabasePresentArgs {
  readonly character_set?: Arg<string>;
  readonly collate?: Arg<string>;
  readonly connection_charset?: Arg<string>;
  readonly connection_db?: Arg<string>;
  readonly connection_default_file?: Arg<string>;
  readonly connection_default_group?: Arg<string>;
  readonly connection_host?: Arg<string>;
  readonly connection_pass?: Arg<string>;
  readonly connection_port?: Arg<number>;
  readonly connection_unix_socket?: Arg<string>;
  readonly connection_user?: Arg<string>;
}

/** Arguments of `mysql_database.present`, besides its name. */
export interface MysqlDatabasePresent extends MysqlDatabasePresentDocs, MysqlDatabasePresentArgs {}

export interface MysqlDatabaseStatesDocs {}

/** State functions of `mysql_database`. */
export interface MysqlDatabaseStates extends MysqlDatabaseStatesDocs {
  readonly absent: State<MysqlDatabaseAbsent>;
  readonly present: State<MysqlDatabasePresent>;
}
