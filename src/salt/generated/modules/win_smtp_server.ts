// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `win_smtp_server.active_log_format`, besides its name. */
export interface WinSmtpServerActiveLogFormat {
  readonly log_format: Arg<string>;
  /** @default "SmtpSvc/1" */
  readonly server?: Arg<string>;
}

/** Arguments of `win_smtp_server.connection_ip_list`, besides its name. */
export interface WinSmtpServerConnectionIpList {
  readonly addresses?: Arg<Value>;
  /** @default false */
  readonly grant_by_default?: Arg<boolean>;
  /** @default "SmtpSvc/1" */
  readonly server?: Arg<string>;
}

/** Arguments of `win_smtp_server.relay_ip_list`, besides its name. */
export interface WinSmtpServerRelayIpList {
  readonly addresses?: Arg<string | readonly Value[]>;
  /** @default "SmtpSvc/1" */
  readonly server?: Arg<string>;
}

/** Arguments of `win_smtp_server.server_setting`, besides its name. */
export interface WinSmtpServerServerSetting {
  /** @default "SmtpSvc/1" */
  readonly server?: Arg<string>;
  readonly settings?: Arg<Value>;
}

/** State functions of `win_smtp_server`. */
export interface WinSmtpServerStates {
  readonly active_log_format: WinSmtpServerActiveLogFormat;
  readonly connection_ip_list: WinSmtpServerConnectionIpList;
  readonly relay_ip_list: WinSmtpServerRelayIpList;
  readonly server_setting: WinSmtpServerServerSetting;
}
