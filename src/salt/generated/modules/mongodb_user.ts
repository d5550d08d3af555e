// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface MongodbUserAbsentDocs {}

export interface MongodbUserAbsentArgs {
  readonly authdb?: Arg<string>;
  /** @default "admin" */
  readonly database?: Arg<string>;
  readonly host?: Arg<string>;
  readonly password?: Arg<string>;
  readonly port?: Arg<number | string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `mongodb_user.absent`, besides its name. */
export interface MongodbUserAbsent extends MongodbUserAbsentDocs, MongodbUserAbsentArgs {}

export interface MongodbUserPresentDocs {}

export interface MongodbUserPresentArgs {
  readonly authdb?: Arg<string>;
  /** @default "admin" */
  readonly database?: Arg<string>;
  /** @default "localhost" */
  readonly host?: Arg<string>;
  readonly passwd: Arg<string>;
  readonly password?: Arg<string>;
  /** @default 27017 */
  readonly port?: Arg<number | string>;
  readonly roles?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `mongodb_user.present`, besides its name. */
export interface MongodbUserPresent extends MongodbUserPresentDocs, MongodbUserPresentArgs {}

export interface MongodbUserStatesDocs {}

/** State functions of `mongodb_user`. */
export interface MongodbUserStates extends MongodbUserStatesDocs {
  readonly absent: State<MongodbUserAbsent>;
  readonly present: State<MongodbUserPresent>;
}
