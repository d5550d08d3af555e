// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `postgres_group.absent`, besides its name. */
export interface PostgresGroupAbsent {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly maintenance_db?: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `postgres_group.present`, besides its name. */
export interface PostgresGroupPresent {
  readonly createdb?: Arg<Value>;
  readonly createroles?: Arg<Value>;
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
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
}

/** State functions of `postgres_group`. */
export interface PostgresGroupStates {
  readonly absent: PostgresGroupAbsent;
  readonly present: PostgresGroupPresent;
}
