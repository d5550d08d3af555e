// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface PostgresSchemaAbsentDocs {}

export interface PostgresSchemaAbsentArgs {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly dbname: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `postgres_schema.absent`, besides its name. */
export interface PostgresSchemaAbsent extends PostgresSchemaAbsentDocs, PostgresSchemaAbsentArgs {}

export interface PostgresSchemaPresentDocs {}

export interface PostgresSchemaPresentArgs {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<string | number>;
  readonly db_user?: Arg<string>;
  readonly dbname: Arg<string>;
  readonly owner?: Arg<string>;
  readonly user?: Arg<string>;
}

/** Arguments of `postgres_schema.present`, besides its name. */
export interface PostgresSchemaPresent extends PostgresSchemaPresentDocs, PostgresSchemaPresentArgs {}

export interface PostgresSchemaStatesDocs {}

/** State functions of `postgres_schema`. */
export interface PostgresSchemaStates extends PostgresSchemaStatesDocs {
  readonly absent: State<PostgresSchemaAbsent>;
  readonly present: State<PostgresSchemaPresent>;
}
