// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ZabbixActionAbsentDocs {}

export interface ZabbixActionAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
}

/** Arguments of `zabbix_action.absent`, besides its name. */
export interface ZabbixActionAbsent extends ZabbixActionAbsentDocs, ZabbixActionAbsentArgs {}

export interface ZabbixActionPresentDocs {}

export interface ZabbixActionPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly params: Arg<Value>;
}

/** Arguments of `zabbix_action.present`, besides its name. */
export interface ZabbixActionPresent extends ZabbixActionPresentDocs, ZabbixActionPresentArgs {}

export interface ZabbixActionStatesDocs {}

/** State functions of `zabbix_action`. */
export interface ZabbixActionStates extends ZabbixActionStatesDocs {
  readonly absent: State<ZabbixActionAbsent>;
  readonly present: State<ZabbixActionPresent>;
}
