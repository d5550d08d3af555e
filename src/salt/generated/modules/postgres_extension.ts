// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PostgresExtensionAbsentDocs {}

export interface PostgresExtensionAbsentArgs {
  readonly cascade?: Arg<Value>;
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly if_exists?: Arg<Value>;
  readonly maintenance_db?: Arg<string>;
  readonly restrict?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `postgres_extension.absent`, besides its name. */
export interface PostgresExtensionAbsent extends PostgresExtensionAbsentDocs, PostgresExtensionAbsentArgs {}

export interface PostgresExtensionPresentDocs {}

export interface PostgresExtensionPresentArgs {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<string | number>;
  readonly db_user?: Arg<string>;
  readonly ext_version?: Arg<string>;
  readonly from_version?: Arg<string>;
  readonly if_not_exists?: Arg<boolean>;
  readonly maintenance_db?: Arg<string>;
  readonly schema?: Arg<string>;
  readonly user?: Arg<string>;
}

/** Arguments of `postgres_extension.present`, besides its name. */
export interface PostgresExtensionPresent extends PostgresExtensionPresentDocs, PostgresExtensionPresentArgs {}

export interface PostgresExtensionStatesDocs {}

/** State functions of `postgres_extension`. */
export interface PostgresExtensionStates extends PostgresExtensionStatesDocs {
  readonly absent: State<PostgresExtensionAbsent>;
  readonly present: State<PostgresExtensionPresent>;
}
