// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ZabbixMediatypeAbsentDocs {}

export interface ZabbixMediatypeAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
}

/** Arguments of `zabbix_mediatype.absent`, besides its name. */
export interface ZabbixMediatypeAbsent extends ZabbixMediatypeAbsentDocs, ZabbixMediatypeAbsentArgs {}

export interface ZabbixMediatypePresentDocs {}

export interface ZabbixMediatypePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly mediatype: Arg<Value>;
}

/** Arguments of `zabbix_mediatype.present`, besides its name. */
export interface ZabbixMediatypePresent extends ZabbixMediatypePresentDocs, ZabbixMediatypePresentArgs {}

export interface ZabbixMediatypeStatesDocs {}

/** State functions of `zabbix_mediatype`. */
export interface ZabbixMediatypeStates extends ZabbixMediatypeStatesDocs {
  readonly absent: State<ZabbixMediatypeAbsent>;
  readonly present: State<ZabbixMediatypePresent>;
}
