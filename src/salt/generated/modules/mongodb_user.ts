// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `mongodb_user.absent`, besides its name. */
export interface MongodbUserAbsent {
  readonly authdb?: Arg<string>;
  /** @default "admin" */
  readonly database?: Arg<string>;
  readonly host?: Arg<string>;
  readonly password?: Arg<string>;
  readonly port?: Arg<number | string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `mongodb_user.present`, besides its name. */
export interface MongodbUserPresent {
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

/** State functions of `mongodb_user`. */
export interface MongodbUserStates {
  readonly absent: MongodbUserAbsent;
  readonly present: MongodbUserPresent;
}
