// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ZabbixUsergroupAbsentDocs {}

export interface ZabbixUsergroupAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
}

/** Arguments of `zabbix_usergroup.absent`, besides its name. */
export interface ZabbixUsergroupAbsent extends ZabbixUsergroupAbsentDocs, ZabbixUsergroupAbsentArgs {}

export interface ZabbixUsergroupPresentDocs {}

export interface ZabbixUsergroupPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
}

/** Arguments of `zabbix_usergroup.present`, besides its name. */
export interface ZabbixUsergroupPresent extends ZabbixUsergroupPresentDocs, ZabbixUsergroupPresentArgs {}

export interface ZabbixUsergroupStatesDocs {}

/** State functions of `zabbix_usergroup`. */
export interface ZabbixUsergroupStates extends ZabbixUsergroupStatesDocs {
  readonly absent: State<ZabbixUsergroupAbsent>;
  readonly present: State<ZabbixUsergroupPresent>;
}
