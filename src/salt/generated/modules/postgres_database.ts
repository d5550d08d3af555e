// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface PostgresDatabaseAbsentDocs {}

export interface PostgresDatabaseAbsentArgs {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly maintenance_db?: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `postgres_database.absent`, besides its name. */
export interface PostgresDatabaseAbsent extends PostgresDatabaseAbsentDocs, PostgresDatabaseAbsentArgs {}

export interface PostgresDatabasePresentDocs {}

export interface PostgresDatabasePresentArgs {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<string | number>;
  readonly db_user?: Arg<string>;
  readonly encoding?: Arg<string>;
  readonly lc_collate?: Arg<string>;
  readonly lc_ctype?: Arg<string>;
  readonly maintenance_db?: Arg<string>;
  readonly owner?: Arg<string>;
  /** @default false */
  readonly owner_recurse?: Arg<boolean>;
  readonly tablespace?: Arg<string>;
  readonly template?: Arg<string>;
  readonly user?: Arg<string>;
}

/** Arguments of `postgres_database.present`, besides its name. */
export interface PostgresDatabasePresent extends PostgresDatabasePresentDocs, PostgresDatabasePresentArgs {}

export interface PostgresDatabaseStatesDocs {}

/** State functions of `postgres_database`. */
export interface PostgresDatabaseStates extends PostgresDatabaseStatesDocs {
  readonly absent: State<PostgresDatabaseAbsent>;
  readonly present: State<PostgresDatabasePresent>;
}
