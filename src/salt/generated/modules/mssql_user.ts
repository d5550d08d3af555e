// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface MssqlUserAbsentDocs {}

export interface MssqlUserAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `mssql_user.absent`, besides its name. */
export interface MssqlUserAbsent extends MssqlUserAbsentDocs, MssqlUserAbsentArgs {}

export interface MssqlUserPresentDocs {}

export interface MssqlUserPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly database?: Arg<string>;
  readonly domain?: Arg<Value>;
  readonly login?: Arg<Value>;
  readonly options?: Arg<Value>;
  readonly roles?: Arg<Value>;
}

/** Arguments of `mssql_user.present`, besides its name. */
export interface MssqlUserPresent extends MssqlUserPresentDocs, MssqlUserPresentArgs {}

export interface MssqlUserStatesDocs {}

/** State functions of `mssql_user`. */
export interface MssqlUserStates extends MssqlUserStatesDocs {
  readonly absent: State<MssqlUserAbsent>;
  readonly present: State<MssqlUserPresent>;
}
