// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PostgresGroupAbsentDocs {}

export interface PostgresGroupAbsentArgs {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly maintenance_db?: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `postgres_group.absent`, besides its name. */
export interface PostgresGroupAbsent extends PostgresGroupAbsentDocs, PostgresGroupAbsentArgs {}

export interface PostgresGroupPresentDocs {}

export interface PostgresGroupPresentArgs {
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

/** Arguments of `postgres_group.present`, besides its name. */
export interface PostgresGroupPresent extends PostgresGroupPresentDocs, PostgresGroupPresentArgs {}

export interface PostgresGroupStatesDocs {}

/** State functions of `postgres_group`. */
export interface PostgresGroupStates extends PostgresGroupStatesDocs {
  readonly absent: State<PostgresGroupAbsent>;
  readonly present: State<PostgresGroupPresent>;
}
