// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface MysqlUserAbsentDocs {}

export interface MysqlUserAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "localhost" */
  readonly host?: Arg<string>;
}

/** Arguments of `mysql_user.absent`, besides its name. */
export interface MysqlUserAbsent extends MysqlUserAbsentDocs, MysqlUserAbsentArgs {}

export interface MysqlUserPresentDocs {}

export interface MysqlUserPresentArgs {
  /** @default false */
  readonly allow_passwordless?: Arg<boolean>;
  /** @default "mysql_native_password" */
  readonly auth_plugin?: Arg<string>;
  readonly connection_charset?: Arg<string>;
  readonly connection_db?: Arg<string>;
  readonly connection_default_file?: Arg<string>;
  readonly connection_default_group?: Arg<string>;
  readonly connection_host?: Arg<string>;
  readonly connection_pass?: Arg<string>;
  readonly connection_port?: Arg<number>;
  readonly connection_unix_socket?: Arg<string>;
  readonly connection_user?: Arg<string>;
  /** @default "localhost" */
  readonly host?: Arg<string>;
  readonly password?: Arg<string>;
  readonly password_column?: Arg<Value>;
  readonly password_hash?: Arg<string>;
  /** @default false */
  readonly unix_socket?: Arg<boolean>;
}

/** Arguments of `mysql_user.present`, besides its name. */
export interface MysqlUserPresent extends MysqlUserPresentDocs, MysqlUserPresentArgs {}

export interface MysqlUserStatesDocs {}

/** State functions of `mysql_user`. */
export interface MysqlUserStates extends MysqlUserStatesDocs {
  readonly absent: State<MysqlUserAbsent>;
  readonly present: State<MysqlUserPresent>;
}
