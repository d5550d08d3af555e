// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ZabbixHostgroupAbsentDocs {}

export interface ZabbixHostgroupAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
}

/** Arguments of `zabbix_hostgroup.absent`, besides its name. */
export interface ZabbixHostgroupAbsent extends ZabbixHostgroupAbsentDocs, ZabbixHostgroupAbsentArgs {}

export interface ZabbixHostgroupPresentDocs {}

export interface ZabbixHostgroupPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
}

/** Arguments of `zabbix_hostgroup.present`, besides its name. */
export interface ZabbixHostgroupPresent extends ZabbixHostgroupPresentDocs, ZabbixHostgroupPresentArgs {}

export interface ZabbixHostgroupStatesDocs {}

/** State functions of `zabbix_hostgroup`. */
export interface ZabbixHostgroupStates extends ZabbixHostgroupStatesDocs {
  readonly absent: State<ZabbixHostgroupAbsent>;
  readonly present: State<ZabbixHostgroupPresent>;
}
