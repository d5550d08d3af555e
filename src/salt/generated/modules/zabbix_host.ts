// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ZabbixHostAbsentDocs {}

export interface ZabbixHostAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `zabbix_host.absent`, besides its name. */
export interface ZabbixHostAbsent extends ZabbixHostAbsentDocs, ZabbixHostAbsentArgs {}

export interface ZabbixHostAssignTemplatesDocs {}

export interface ZabbixHostAssignTemplatesArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly host: Arg<string>;
  readonly templates: Arg<Value>;
}

/** Arguments of `zabbix_host.assign_templates`, besides its name. */
export interface ZabbixHostAssignTemplates extends ZabbixHostAssignTemplatesDocs, ZabbixHostAssignTemplatesArgs {}

export interface ZabbixHostPresentDocs {}

export interface ZabbixHostPresentArgs {
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

/** Arguments of `zabbix_host.present`, besides its name. */
export interface ZabbixHostPresent extends ZabbixHostPresentDocs, ZabbixHostPresentArgs {}

export interface ZabbixHostStatesDocs {}

/** State functions of `zabbix_host`. */
export interface ZabbixHostStates extends ZabbixHostStatesDocs {
  readonly absent: State<ZabbixHostAbsent>;
  readonly assign_templates: State<ZabbixHostAssignTemplates>;
  readonly present: State<ZabbixHostPresent>;
}
