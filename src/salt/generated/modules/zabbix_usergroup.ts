// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `zabbix_usergroup.absent`, besides its name. */
export interface ZabbixUsergroupAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
}

/** Arguments of `zabbix_usergroup.present`, besides its name. */
export interface ZabbixUsergroupPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
}

/** State functions of `zabbix_usergroup`. */
export interface ZabbixUsergroupStates {
  readonly absent: ZabbixUsergroupAbsent;
  readonly present: ZabbixUsergroupPresent;
}
