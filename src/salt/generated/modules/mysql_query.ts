// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface MysqlQueryRunDocs {}

export interface MysqlQueryRunArgs {
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

/** Arguments of `mysql_query.run`, besides its name. */
export interface MysqlQueryRun extends MysqlQueryRunDocs, MysqlQueryRunArgs {}

export interface MysqlQueryRunFileDocs {}

export interface MysqlQueryRunFileArgs {
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

/** Arguments of `mysql_query.run_file`, besides its name. */
export interface MysqlQueryRunFile extends MysqlQueryRunFileDocs, MysqlQueryRunFileArgs {}

export interface MysqlQueryStatesDocs {}

/** State functions of `mysql_query`. */
export interface MysqlQueryStates extends MysqlQueryStatesDocs {
  readonly run: State<MysqlQueryRun>;
  readonly run_file: State<MysqlQueryRunFile>;
}
