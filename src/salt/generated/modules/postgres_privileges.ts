// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `postgres_privileges.absent`, besides its name. */
export interface PostgresPrivilegesAbsent {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly maintenance_db?: Arg<string>;
  readonly object_name: Arg<string>;
  readonly object_type: Arg<Value>;
  /** @default "public" */
  readonly prepend?: Arg<string | readonly Value[]>;
  readonly privileges?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `postgres_privileges.present`, besides its name. */
export interface PostgresPrivilegesPresent {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly grant_option?: Arg<Value>;
  readonly maintenance_db?: Arg<string>;
  readonly object_name: Arg<string | readonly Value[]>;
  readonly object_type: Arg<Value>;
  /** @default "public" */
  readonly prepend?: Arg<string | readonly Value[]>;
  readonly privileges?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** State functions of `postgres_privileges`. */
export interface PostgresPrivilegesStates {
  readonly absent: PostgresPrivilegesAbsent;
  readonly present: PostgresPrivilegesPresent;
}
