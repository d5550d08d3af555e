// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SyslogNgConfigDocs {}

export interface SyslogNgConfigArgs {
  readonly config: Arg<Value>;
  /** @default true */
  readonly write?: Arg<boolean>;
}

/** Arguments of `syslog_ng.config`, besides its name. */
export interface SyslogNgConfig extends SyslogNgConfigDocs, SyslogNgConfigArgs {}

/** Arguments of `syslog_ng.reloaded`, besides its name. */
export interface SyslogNgReloaded {}

export interface SyslogNgStartedDocs {}

export interface SyslogNgStartedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly caps?: Arg<Value>;
  readonly chroot?: Arg<Value>;
  readonly control?: Arg<Value>;
  /** @default false */
  readonly debug?: Arg<boolean>;
  /** @default false */
  readonly enable_core?: Arg<boolean>;
  readonly fd_limit?: Arg<Value>;
  readonly group?: Arg<number | string>;
  /** @default false */
  readonly no_caps?: Arg<boolean>;
  readonly persist_file?: Arg<Value>;
  readonly pidfile?: Arg<Value>;
  /** @default false */
  readonly trace?: Arg<boolean>;
  readonly user?: Arg<number | string>;
  /** @default false */
  readonly verbose?: Arg<boolean>;
  readonly worker_threads?: Arg<Value>;
  /** @default false */
  readonly yydebug?: Arg<boolean>;
}

/** Arguments of `syslog_ng.started`, besides its name. */
export interface SyslogNgStarted extends SyslogNgStartedDocs, SyslogNgStartedArgs {}

/** Arguments of `syslog_ng.stopped`, besides its name. */
export interface SyslogNgStopped {}

export interface SyslogNgStatesDocs {}

/** State functions of `syslog_ng`. */
export interface SyslogNgStates extends SyslogNgStatesDocs {
  readonly config: State<SyslogNgConfig>;
  readonly reloaded: State<SyslogNgReloaded>;
  readonly started: State<SyslogNgStarted>;
  readonly stopped: State<SyslogNgStopped>;
}
