// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface MysqlGrantsAbsentDocs {}

export interface MysqlGrantsAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly database?: Arg<string>;
  /** @default true */
  readonly escape?: Arg<boolean>;
  readonly grant?: Arg<Value>;
  /** @default false */
  readonly grant_option?: Arg<boolean>;
  /** @default "localhost" */
  readonly host?: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `mysql_grants.absent`, besides its name. */
export interface MysqlGrantsAbsent extends MysqlGrantsAbsentDocs, MysqlGrantsAbsentArgs {}

export interface MysqlGrantsPresentDocs {}

export interface MysqlGrantsPresentArgs {
  readonly connection_charset?: Arg<string>;
  readonly connection_db?: Arg<string>;
  readonly connection_default_file?: Arg<string>;
  readonly connection_default_group?: Arg<string>;
  readonly connection_host?: Arg<string>;
  readonly connection_pass?: Arg<string>;
  readonly connection_port?: Arg<number>;
  readonly connection_unix_socket?: Arg<string>;
  readonly connection_user?: Arg<string>;
  readonly database?: Arg<string>;
  /** @default true */
  readonly escape?: Arg<boolean>;
  readonly grant?: Arg<string>;
  /** @default false */
  readonly grant_option?: Arg<boolean>;
  /** @default "localhost" */
  readonly host?: Arg<string>;
  /** @default false */
  readonly revoke_first?: Arg<boolean>;
  /** @default false */
  readonly ssl_option?: Arg<false | readonly (string | Readonly<Record<string, string>>)[]>;
  readonly user?: Arg<string>;
}

/** Arguments of `mysql_grants.present`, besides its name. */
export interface MysqlGrantsPresent extends MysqlGrantsPresentDocs, MysqlGrantsPresentArgs {}

export interface MysqlGrantsStatesDocs {}

/** State functions of `mysql_grants`. */
export interface MysqlGrantsStates extends MysqlGrantsStatesDocs {
  readonly absent: State<MysqlGrantsAbsent>;
  readonly present: State<MysqlGrantsPresent>;
}
