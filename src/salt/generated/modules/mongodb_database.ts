// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";

/** Arguments of `mongodb_database.absent`, besides its name. */
export interface MongodbDatabaseAbsent {
  readonly authdb?: Arg<string>;
  readonly host?: Arg<string>;
  readonly password?: Arg<string>;
  readonly port?: Arg<number | string>;
  readonly user?: Arg<number | string>;
}

/** State functions of `mongodb_database`. */
export interface MongodbDatabaseStates {
  readonly absent: MongodbDatabaseAbsent;
}
