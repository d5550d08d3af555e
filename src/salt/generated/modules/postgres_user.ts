// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { OneOrMany } from "../../values.ts";

export interface PostgresUserAbsentDocs {}

export interface PostgresUserAbsentArgs {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly maintenance_db?: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `postgres_user.absent`, besides its name. */
export interface PostgresUserAbsent extends PostgresUserAbsentDocs, PostgresUserAbsentArgs {}

export interface PostgresUserPresentDocs {}

export interface PostgresUserPresentArgs {
  readonly createdb?: Arg<boolean>;
  readonly createroles?: Arg<boolean>;
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<string | number>;
  readonly db_user?: Arg<string>;
  readonly default_password?: Arg<string>;
  readonly encrypted?: Arg<boolean | "md5" | "scram-sha-256">;
  readonly groups?: Arg<OneOrMany<string>>;
  readonly inherit?: Arg<boolean>;
  readonly login?: Arg<boolean>;
  readonly maintenance_db?: Arg<string>;
  readonly password?: Arg<string>;
  readonly refresh_password?: Arg<boolean>;
  readonly replication?: Arg<boolean>;
  readonly superuser?: Arg<boolean>;
  readonly user?: Arg<string>;
  readonly valid_until?: Arg<string>;
}

/** Arguments of `postgres_user.present`, besides its name. */
export interface PostgresUserPresent extends PostgresUserPresentDocs, PostgresUserPresentArgs {}

export interface PostgresUserStatesDocs {}

/** State functions of `postgres_user`. */
export interface PostgresUserStates extends PostgresUserStatesDocs {
  readonly absent: State<PostgresUserAbsent>;
  readonly present: State<PostgresUserPresent>;
}
