// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `zabbix_template.absent`, besides its name. */
export interface ZabbixTemplateAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
}

/** Arguments of `zabbix_template.is_present`, besides its name. */
export interface ZabbixTemplateIsPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
}

/** Arguments of `zabbix_template.present`, besides its name. */
export interface ZabbixTemplatePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly params: Arg<Value>;
  /** @default true */
  readonly static_host_list?: Arg<boolean>;
}

/** State functions of `zabbix_template`. */
export interface ZabbixTemplateStates {
  readonly absent: ZabbixTemplateAbsent;
  readonly is_present: ZabbixTemplateIsPresent;
  readonly present: ZabbixTemplatePresent;
}
