// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `postgres_user.absent`, besides its name. */
export interface PostgresUserAbsent {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly maintenance_db?: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `postgres_user.present`, besides its name. */
export interface PostgresUserPresent {
  readonly createdb?: Arg<Value>;
  readonly createroles?: Arg<Value>;
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly default_password?: Arg<string>;
  readonly encrypted?: Arg<Value>;
  readonly groups?: Arg<string>;
  readonly inherit?: Arg<Value>;
  readonly login?: Arg<Value>;
  readonly maintenance_db?: Arg<string>;
  readonly password?: Arg<boolean | string>;
  readonly refresh_password?: Arg<boolean | string>;
  readonly replication?: Arg<Value>;
  readonly superuser?: Arg<Value>;
  readonly user?: Arg<number | string>;
  readonly valid_until?: Arg<Value>;
}

/** State functions of `postgres_user`. */
export interface PostgresUserStates {
  readonly absent: PostgresUserAbsent;
  readonly present: PostgresUserPresent;
}
