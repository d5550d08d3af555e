// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PostgresPrivilegesAbsentDocs {}

export interface PostgresPrivilegesAbsentArgs {
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

/** Arguments of `postgres_privileges.absent`, besides its name. */
export interface PostgresPrivilegesAbsent extends PostgresPrivilegesAbsentDocs, PostgresPrivilegesAbsentArgs {}

export interface PostgresPrivilegesPresentDocs {}

export interface PostgresPrivilegesPresentArgs {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<string | number>;
  readonly db_user?: Arg<string>;
  readonly grant_option?: Arg<boolean>;
  readonly maintenance_db?: Arg<string>;
  readonly object_name: Arg<string>;
  readonly object_type: Arg<"schema" | "tablespace" | "language" | "sequence" | "table" | "group" | "database" | "function">;
  /** @default "public" */
  readonly prepend?: Arg<string | readonly Value[]>;
  readonly privileges?: Arg<readonly string[]>;
  readonly user?: Arg<string>;
}

/** Arguments of `postgres_privileges.present`, besides its name. */
export interface PostgresPrivilegesPresent extends PostgresPrivilegesPresentDocs, PostgresPrivilegesPresentArgs {}

export interface PostgresPrivilegesStatesDocs {}

/** State functions of `postgres_privileges`. */
export interface PostgresPrivilegesStates extends PostgresPrivilegesStatesDocs {
  readonly absent: State<PostgresPrivilegesAbsent>;
  readonly present: State<PostgresPrivilegesPresent>;
}
