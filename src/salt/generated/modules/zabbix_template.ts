// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ZabbixTemplateAbsentDocs {}

export interface ZabbixTemplateAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
}

/** Arguments of `zabbix_template.absent`, besides its name. */
export interface ZabbixTemplateAbsent extends ZabbixTemplateAbsentDocs, ZabbixTemplateAbsentArgs {}

export interface ZabbixTemplateIsPresentDocs {}

export interface ZabbixTemplateIsPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
}

/** Arguments of `zabbix_template.is_present`, besides its name. */
export interface ZabbixTemplateIsPresent extends ZabbixTemplateIsPresentDocs, ZabbixTemplateIsPresentArgs {}

export interface ZabbixTemplatePresentDocs {}

export interface ZabbixTemplatePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly params: Arg<Value>;
  /** @default true */
  readonly static_host_list?: Arg<boolean>;
}

/** Arguments of `zabbix_template.present`, besides its name. */
export interface ZabbixTemplatePresent extends ZabbixTemplatePresentDocs, ZabbixTemplatePresentArgs {}

export interface ZabbixTemplateStatesDocs {}

/** State functions of `zabbix_template`. */
export interface ZabbixTemplateStates extends ZabbixTemplateStatesDocs {
  readonly absent: State<ZabbixTemplateAbsent>;
  readonly is_present: State<ZabbixTemplateIsPresent>;
  readonly present: State<ZabbixTemplatePresent>;
}
