// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `postgres_schema.absent`, besides its name. */
export interface PostgresSchemaAbsent {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly dbname: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `postgres_schema.present`, besides its name. */
export interface PostgresSchemaPresent {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly dbname: Arg<string>;
  readonly owner?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** State functions of `postgres_schema`. */
export interface PostgresSchemaStates {
  readonly absent: PostgresSchemaAbsent;
  readonly present: PostgresSchemaPresent;
}
