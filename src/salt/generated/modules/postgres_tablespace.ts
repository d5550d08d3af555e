// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PostgresTablespaceAbsentDocs {}

export interface PostgresTablespaceAbsentArgs {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly maintenance_db?: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `postgres_tablespace.absent`, besides its name. */
export interface PostgresTablespaceAbsent extends PostgresTablespaceAbsentDocs, PostgresTablespaceAbsentArgs {}

export interface PostgresTablespacePresentDocs {}

export interface PostgresTablespacePresentArgs {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly directory: Arg<string>;
  readonly maintenance_db?: Arg<string>;
  readonly options?: Arg<Value>;
  readonly owner?: Arg<number | string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `postgres_tablespace.present`, besides its name. */
export interface PostgresTablespacePresent extends PostgresTablespacePresentDocs, PostgresTablespacePresentArgs {}

export interface PostgresTablespaceStatesDocs {}

/** State functions of `postgres_tablespace`. */
export interface PostgresTablespaceStates extends PostgresTablespaceStatesDocs {
  readonly absent: State<PostgresTablespaceAbsent>;
  readonly present: State<PostgresTablespacePresent>;
}
