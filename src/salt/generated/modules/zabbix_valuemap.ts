// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ZabbixValuemapAbsentDocs {}

export interface ZabbixValuemapAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
}

/** Arguments of `zabbix_valuemap.absent`, besides its name. */
export interface ZabbixValuemapAbsent extends ZabbixValuemapAbsentDocs, ZabbixValuemapAbsentArgs {}

export interface ZabbixValuemapPresentDocs {}

export interface ZabbixValuemapPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly params: Arg<Value>;
}

/** Arguments of `zabbix_valuemap.present`, besides its name. */
export interface ZabbixValuemapPresent extends ZabbixValuemapPresentDocs, ZabbixValuemapPresentArgs {}

export interface ZabbixValuemapStatesDocs {}

/** State functions of `zabbix_valuemap`. */
export interface ZabbixValuemapStates extends ZabbixValuemapStatesDocs {
  readonly absent: State<ZabbixValuemapAbsent>;
  readonly present: State<ZabbixValuemapPresent>;
}
