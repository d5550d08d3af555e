// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `sqlite3.row_absent`, besides its name. */
export interface Sqlite3RowAbsent {
  readonly db: Arg<string>;
  readonly table: Arg<Value>;
  readonly where_args?: Arg<Value>;
  readonly where_sql: Arg<Value>;
}

/** Arguments of `sqlite3.row_present`, besides its name. */
export interface Sqlite3RowPresent {
  readonly data: Arg<Value>;
  readonly db: Arg<string>;
  readonly table: Arg<Value>;
  /** @default false */
  readonly update?: Arg<boolean>;
  readonly where_args?: Arg<Value>;
  readonly where_sql: Arg<Value>;
}

/** Arguments of `sqlite3.table_absent`, besides its name. */
export interface Sqlite3TableAbsent {
  readonly db: Arg<string>;
}

/** Arguments of `sqlite3.table_present`, besides its name. */
export interface Sqlite3TablePresent {
  readonly db: Arg<string>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly schema: Arg<Value>;
}

/** State functions of `sqlite3`. */
export interface Sqlite3States {
  readonly row_absent: Sqlite3RowAbsent;
  readonly row_present: Sqlite3RowPresent;
  readonly table_absent: Sqlite3TableAbsent;
  readonly table_present: Sqlite3TablePresent;
}
