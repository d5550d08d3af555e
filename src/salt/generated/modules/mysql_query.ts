// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `mysql_query.run`, besides its name. */
export interface MysqlQueryRun {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default true */
  readonly check_db_exists?: Arg<boolean>;
  readonly client_flags?: Arg<Value>;
  readonly database: Arg<string>;
  readonly grain?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly output?: Arg<Value>;
  /** @default true */
  readonly overwrite?: Arg<boolean>;
  readonly query: Arg<Value>;
}

/** Arguments of `mysql_query.run_file`, besides its name. */
export interface MysqlQueryRunFile {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default true */
  readonly check_db_exists?: Arg<boolean>;
  readonly client_flags?: Arg<Value>;
  readonly database: Arg<string>;
  readonly grain?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly output?: Arg<Value>;
  /** @default true */
  readonly overwrite?: Arg<boolean>;
  readonly query_file?: Arg<Value>;
  readonly saltenv?: Arg<string>;
}

/** State functions of `mysql_query`. */
export interface MysqlQueryStates {
  readonly run: MysqlQueryRun;
  readonly run_file: MysqlQueryRunFile;
}
