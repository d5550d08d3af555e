// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `zabbix_user.absent`, besides its name. */
export interface ZabbixUserAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
}

/** Arguments of `zabbix_user.admin_password_present`, besides its name. */
export interface ZabbixUserAdminPasswordPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly password?: Arg<string>;
}

/** Arguments of `zabbix_user.present`, besides its name. */
export interface ZabbixUserPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly _connection_password?: Arg<Value>;
  readonly _connection_url?: Arg<Value>;
  readonly _connection_user?: Arg<Value>;
  readonly alias: Arg<string>;
  readonly firstname?: Arg<string>;
  readonly medias?: Arg<Value>;
  readonly passwd: Arg<string>;
  /** @default false */
  readonly password_reset?: Arg<boolean>;
  readonly usrgrps: Arg<string>;
}

/** State functions of `zabbix_user`. */
export interface ZabbixUserStates {
  readonly absent: ZabbixUserAbsent;
  readonly admin_password_present: ZabbixUserAdminPasswordPresent;
  readonly present: ZabbixUserPresent;
}
