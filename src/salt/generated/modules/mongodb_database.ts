// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface MongodbDatabaseAbsentDocs {}

export interface MongodbDatabaseAbsentArgs {
  readonly authdb?: Arg<string>;
  readonly host?: Arg<string>;
  readonly password?: Arg<string>;
  readonly port?: Arg<number | string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `mongodb_database.absent`, besides its name. */
export interface MongodbDatabaseAbsent extends MongodbDatabaseAbsentDocs, MongodbDatabaseAbsentArgs {}

export interface MongodbDatabaseStatesDocs {}

/** State functions of `mongodb_database`. */
export interface MongodbDatabaseStates extends MongodbDatabaseStatesDocs {
  readonly absent: State<MongodbDatabaseAbsent>;
}
