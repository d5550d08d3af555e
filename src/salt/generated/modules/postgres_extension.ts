// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `postgres_extension.absent`, besides its name. */
export interface PostgresExtensionAbsent {
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

/** Arguments of `postgres_extension.present`, besides its name. */
export interface PostgresExtensionPresent {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly ext_version?: Arg<string>;
  readonly from_version?: Arg<Value>;
  readonly if_not_exists?: Arg<Value>;
  readonly maintenance_db?: Arg<string>;
  readonly schema?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** State functions of `postgres_extension`. */
export interface PostgresExtensionStates {
  readonly absent: PostgresExtensionAbsent;
  readonly present: PostgresExtensionPresent;
}
