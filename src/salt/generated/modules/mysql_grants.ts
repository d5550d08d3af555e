// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `mysql_grants.absent`, besides its name. */
export interface MysqlGrantsAbsent {
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

/** Arguments of `mysql_grants.present`, besides its name. */
export interface MysqlGrantsPresent {
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
  /** @default false */
  readonly revoke_first?: Arg<boolean>;
  /** @default false */
  readonly ssl_option?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** State functions of `mysql_grants`. */
export interface MysqlGrantsStates {
  readonly absent: MysqlGrantsAbsent;
  readonly present: MysqlGrantsPresent;
}
