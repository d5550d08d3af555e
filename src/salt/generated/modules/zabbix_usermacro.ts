// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ZabbixUsermacroAbsentDocs {}

export interface ZabbixUsermacroAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly hostid?: Arg<Value>;
}

/** Arguments of `zabbix_usermacro.absent`, besides its name. */
export interface ZabbixUsermacroAbsent extends ZabbixUsermacroAbsentDocs, ZabbixUsermacroAbsentArgs {}

export interface ZabbixUsermacroPresentDocs {}

export interface ZabbixUsermacroPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly hostid?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** Arguments of `zabbix_usermacro.present`, besides its name. */
export interface ZabbixUsermacroPresent extends ZabbixUsermacroPresentDocs, ZabbixUsermacroPresentArgs {}

export interface ZabbixUsermacroStatesDocs {}

/** State functions of `zabbix_usermacro`. */
export interface ZabbixUsermacroStates extends ZabbixUsermacroStatesDocs {
  readonly absent: State<ZabbixUsermacroAbsent>;
  readonly present: State<ZabbixUsermacroPresent>;
}
