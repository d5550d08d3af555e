// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface Sqlite3RowAbsentDocs {}

export interface Sqlite3RowAbsentArgs {
  readonly db: Arg<string>;
  readonly table: Arg<Value>;
  readonly where_args?: Arg<Value>;
  readonly where_sql: Arg<Value>;
}

/** Arguments of `sqlite3.row_absent`, besides its name. */
export interface Sqlite3RowAbsent extends Sqlite3RowAbsentDocs, Sqlite3RowAbsentArgs {}

export interface Sqlite3RowPresentDocs {}

export interface Sqlite3RowPresentArgs {
  readonly data: Arg<Value>;
  readonly db: Arg<string>;
  readonly table: Arg<Value>;
  /** @default false */
  readonly update?: Arg<boolean>;
  readonly where_args?: Arg<Value>;
  readonly where_sql: Arg<Value>;
}

/** Arguments of `sqlite3.row_present`, besides its name. */
export interface Sqlite3RowPresent extends Sqlite3RowPresentDocs, Sqlite3RowPresentArgs {}

export interface Sqlite3TableAbsentDocs {}

export interface Sqlite3TableAbsentArgs {
  readonly db: Arg<string>;
}

/** Arguments of `sqlite3.table_absent`, besides its name. */
export interface Sqlite3TableAbsent extends Sqlite3TableAbsentDocs, Sqlite3TableAbsentArgs {}

export interface Sqlite3TablePresentDocs {}

export interface Sqlite3TablePresentArgs {
  readonly db: Arg<string>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly schema: Arg<Value>;
}

/** Arguments of `sqlite3.table_present`, besides its name. */
export interface Sqlite3TablePresent extends Sqlite3TablePresentDocs, Sqlite3TablePresentArgs {}

export interface Sqlite3StatesDocs {}

/** State functions of `sqlite3`. */
export interface Sqlite3States extends Sqlite3StatesDocs {
  readonly row_absent: State<Sqlite3RowAbsent>;
  readonly row_present: State<Sqlite3RowPresent>;
  readonly table_absent: State<Sqlite3TableAbsent>;
  readonly table_present: State<Sqlite3TablePresent>;
}
