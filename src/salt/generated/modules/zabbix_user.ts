// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ZabbixUserAbsentDocs {}

export interface ZabbixUserAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
}

/** Arguments of `zabbix_user.absent`, besides its name. */
export interface ZabbixUserAbsent extends ZabbixUserAbsentDocs, ZabbixUserAbsentArgs {}

export interface ZabbixUserAdminPasswordPresentDocs {}

export interface ZabbixUserAdminPasswordPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly password?: Arg<string>;
}

/** Arguments of `zabbix_user.admin_password_present`, besides its name. */
export interface ZabbixUserAdminPasswordPresent extends ZabbixUserAdminPasswordPresentDocs, ZabbixUserAdminPasswordPresentArgs {}

export interface ZabbixUserPresentDocs {}

export interface ZabbixUserPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly alias: Arg<Value>;
  readonly firstname?: Arg<string>;
  readonly medias?: Arg<Value>;
  readonly passwd: Arg<string>;
  /** @default false */
  readonly password_reset?: Arg<boolean>;
  readonly usrgrps: Arg<Value>;
}

/** Arguments of `zabbix_user.present`, besides its name. */
export interface ZabbixUserPresent extends ZabbixUserPresentDocs, ZabbixUserPresentArgs {}

export interface ZabbixUserStatesDocs {}

/** State functions of `zabbix_user`. */
export interface ZabbixUserStates extends ZabbixUserStatesDocs {
  readonly absent: State<ZabbixUserAbsent>;
  readonly admin_password_present: State<ZabbixUserAdminPasswordPresent>;
  readonly present: State<ZabbixUserPresent>;
}
