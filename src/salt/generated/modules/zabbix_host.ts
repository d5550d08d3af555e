// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `zabbix_host.absent`, besides its name. */
export interface ZabbixHostAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `zabbix_host.assign_templates`, besides its name. */
export interface ZabbixHostAssignTemplates {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly host: Arg<string>;
  readonly templates: Arg<Value>;
}

/** Arguments of `zabbix_host.present`, besides its name. */
export interface ZabbixHostPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly groups: Arg<Value>;
  readonly host: Arg<string>;
  readonly interfaces: Arg<Value>;
  readonly inventory?: Arg<Value>;
  readonly inventory_clean?: Arg<Value>;
  readonly proxy_host?: Arg<Value>;
  readonly visible_name?: Arg<Value>;
}

/** State functions of `zabbix_host`. */
export interface ZabbixHostStates {
  readonly absent: ZabbixHostAbsent;
  readonly assign_templates: ZabbixHostAssignTemplates;
  readonly present: ZabbixHostPresent;
}
