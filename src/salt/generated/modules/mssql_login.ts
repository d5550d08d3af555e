// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface MssqlLoginAbsentDocs {}

export interface MssqlLoginAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `mssql_login.absent`, besides its name. */
export interface MssqlLoginAbsent extends MssqlLoginAbsentDocs, MssqlLoginAbsentArgs {}

export interface MssqlLoginPresentDocs {}

export interface MssqlLoginPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly domain?: Arg<Value>;
  readonly options?: Arg<Value>;
  readonly password?: Arg<string>;
  readonly server_roles?: Arg<Value>;
}

/** Arguments of `mssql_login.present`, besides its name. */
export interface MssqlLoginPresent extends MssqlLoginPresentDocs, MssqlLoginPresentArgs {}

export interface MssqlLoginStatesDocs {}

/** State functions of `mssql_login`. */
export interface MssqlLoginStates extends MssqlLoginStatesDocs {
  readonly absent: State<MssqlLoginAbsent>;
  readonly present: State<MssqlLoginPresent>;
}
