// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface WinSmtpServerActiveLogFormatDocs {}

export interface WinSmtpServerActiveLogFormatArgs {
  readonly log_format: Arg<string>;
  /** @default "SmtpSvc/1" */
  readonly server?: Arg<string>;
}

/** Arguments of `win_smtp_server.active_log_format`, besides its name. */
export interface WinSmtpServerActiveLogFormat extends WinSmtpServerActiveLogFormatDocs, WinSmtpServerActiveLogFormatArgs {}

export interface WinSmtpServerConnectionIpListDocs {}

export interface WinSmtpServerConnectionIpListArgs {
  readonly addresses?: Arg<Value>;
  /** @default false */
  readonly grant_by_default?: Arg<boolean>;
  /** @default "SmtpSvc/1" */
  readonly server?: Arg<string>;
}

/** Arguments of `win_smtp_server.connection_ip_list`, besides its name. */
export interface WinSmtpServerConnectionIpList extends WinSmtpServerConnectionIpListDocs, WinSmtpServerConnectionIpListArgs {}

export interface WinSmtpServerRelayIpListDocs {}

export interface WinSmtpServerRelayIpListArgs {
  readonly addresses?: Arg<string | readonly Value[]>;
  /** @default "SmtpSvc/1" */
  readonly server?: Arg<string>;
}

/** Arguments of `win_smtp_server.relay_ip_list`, besides its name. */
export interface WinSmtpServerRelayIpList extends WinSmtpServerRelayIpListDocs, WinSmtpServerRelayIpListArgs {}

export interface WinSmtpServerServerSettingDocs {}

export interface WinSmtpServerServerSettingArgs {
  /** @default "SmtpSvc/1" */
  readonly server?: Arg<string>;
  readonly settings?: Arg<Value>;
}

/** Arguments of `win_smtp_server.server_setting`, besides its name. */
export interface WinSmtpServerServerSetting extends WinSmtpServerServerSettingDocs, WinSmtpServerServerSettingArgs {}

export interface WinSmtpServerStatesDocs {}

/** State functions of `win_smtp_server`. */
export interface WinSmtpServerStates extends WinSmtpServerStatesDocs {
  readonly active_log_format: State<WinSmtpServerActiveLogFormat>;
  readonly connection_ip_list: State<WinSmtpServerConnectionIpList>;
  readonly relay_ip_list: State<WinSmtpServerRelayIpList>;
  readonly server_setting: State<WinSmtpServerServerSetting>;
}
