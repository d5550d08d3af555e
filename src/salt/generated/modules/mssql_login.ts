// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `mssql_login.absent`, besides its name. */
export interface MssqlLoginAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `mssql_login.present`, besides its name. */
export interface MssqlLoginPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly domain?: Arg<Value>;
  readonly options?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly server_roles?: Arg<Value>;
}

/** State functions of `mssql_login`. */
export interface MssqlLoginStates {
  readonly absent: MssqlLoginAbsent;
  readonly present: MssqlLoginPresent;
}
