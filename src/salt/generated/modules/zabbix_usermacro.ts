// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `zabbix_usermacro.absent`, besides its name. */
export interface ZabbixUsermacroAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly hostid?: Arg<Value>;
}

/** Arguments of `zabbix_usermacro.present`, besides its name. */
export interface ZabbixUsermacroPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly hostid?: Arg<Value>;
  readonly value: Arg<Value>;
}

/** State functions of `zabbix_usermacro`. */
export interface ZabbixUsermacroStates {
  readonly absent: ZabbixUsermacroAbsent;
  readonly present: ZabbixUsermacroPresent;
}
