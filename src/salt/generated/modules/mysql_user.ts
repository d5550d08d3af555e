// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `mysql_user.absent`, besides its name. */
export interface MysqlUserAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "localhost" */
  readonly host?: Arg<string>;
}

/** Arguments of `mysql_user.present`, besides its name. */
export interface MysqlUserPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly allow_passwordless?: Arg<boolean>;
  /** @default "mysql_native_password" */
  readonly auth_plugin?: Arg<string>;
  /** @default "localhost" */
  readonly host?: Arg<string>;
  readonly password?: Arg<string>;
  readonly password_column?: Arg<Value>;
  readonly password_hash?: Arg<string>;
  /** @default false */
  readonly unix_socket?: Arg<boolean>;
}

/** State functions of `mysql_user`. */
export interface MysqlUserStates {
  readonly absent: MysqlUserAbsent;
  readonly present: MysqlUserPresent;
}
