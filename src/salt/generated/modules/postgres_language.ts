// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface PostgresLanguageAbsentDocs {}

export interface PostgresLanguageAbsentArgs {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly maintenance_db: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `postgres_language.absent`, besides its name. */
export interface PostgresLanguageAbsent extends PostgresLanguageAbsentDocs, PostgresLanguageAbsentArgs {}

export interface PostgresLanguagePresentDocs {}

export interface PostgresLanguagePresentArgs {
  readonly db_host?: Arg<string>;
  readonly db_password?: Arg<string>;
  readonly db_port?: Arg<number | string>;
  readonly db_user?: Arg<number | string>;
  readonly maintenance_db: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `postgres_language.present`, besides its name. */
export interface PostgresLanguagePresent extends PostgresLanguagePresentDocs, PostgresLanguagePresentArgs {}

export interface PostgresLanguageStatesDocs {}

/** State functions of `postgres_language`. */
export interface PostgresLanguageStates extends PostgresLanguageStatesDocs {
  readonly absent: State<PostgresLanguageAbsent>;
  readonly present: State<PostgresLanguagePresent>;
}
