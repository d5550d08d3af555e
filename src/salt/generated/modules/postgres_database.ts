// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `postgres_database.absent`, besides its name. */
export interface PostgresDatabaseAbsent {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly maintenance_db?: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `postgres_database.present`, besides its name. */
export interface PostgresDatabasePresent {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly encoding?: Arg<string>;
  readonly lc_collate?: Arg<Value>;
  readonly lc_ctype?: Arg<Value>;
  readonly maintenance_db?: Arg<string>;
  readonly owner?: Arg<Value>;
  /** @default false */
  readonly owner_recurse?: Arg<boolean>;
  readonly tablespace?: Arg<Value>;
  readonly template?: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** State functions of `postgres_database`. */
export interface PostgresDatabaseStates {
  readonly absent: PostgresDatabaseAbsent;
  readonly present: PostgresDatabasePresent;
}
