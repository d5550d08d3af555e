// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `system.computer_desc`, besides its name. */
export interface SystemComputerDesc {}

/** Arguments of `system.computer_description`, besides its name. */
export interface SystemComputerDescription {}

/** Arguments of `system.computer_name`, besides its name. */
export interface SystemComputerName {}

/** Arguments of `system.hostname`, besides its name. */
export interface SystemHostname {}

export interface SystemJoinDomainDocs {}

export interface SystemJoinDomainArgs {
  /** @default false */
  readonly account_exists?: Arg<boolean>;
  readonly account_ou?: Arg<Value>;
  readonly password?: Arg<string>;
  /** @default false */
  readonly restart?: Arg<boolean>;
  readonly username?: Arg<string>;
}

/** Arguments of `system.join_domain`, besides its name. */
export interface SystemJoinDomain extends SystemJoinDomainDocs, SystemJoinDomainArgs {}

export interface SystemRebootDocs {}

export interface SystemRebootArgs {
  /** @default true */
  readonly force_close?: Arg<boolean>;
  /** @default false */
  readonly in_seconds?: Arg<boolean | number>;
  readonly message?: Arg<string>;
  /** @default true */
  readonly only_on_pending_reboot?: Arg<boolean>;
  /** @default 5 */
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `system.reboot`, besides its name. */
export interface SystemReboot extends SystemRebootDocs, SystemRebootArgs {}

export interface SystemShutdownDocs {}

export interface SystemShutdownArgs {
  /** @default true */
  readonly force_close?: Arg<boolean>;
  /** @default false */
  readonly in_seconds?: Arg<boolean | number>;
  readonly message?: Arg<string>;
  /** @default false */
  readonly only_on_pending_reboot?: Arg<boolean>;
  /** @default false */
  readonly reboot?: Arg<boolean>;
  /** @default 5 */
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `system.shutdown`, besides its name. */
export interface SystemShutdown extends SystemShutdownDocs, SystemShutdownArgs {}

/** Arguments of `system.workgroup`, besides its name. */
export interface SystemWorkgroup {}

export interface SystemStatesDocs {}

/** State functions of `system`. */
export interface SystemStates extends SystemStatesDocs {
  readonly computer_desc: State<SystemComputerDesc>;
  readonly computer_description: State<SystemComputerDescription>;
  readonly computer_name: State<SystemComputerName>;
  readonly hostname: State<SystemHostname>;
  readonly join_domain: State<SystemJoinDomain>;
  readonly reboot: State<SystemReboot>;
  readonly shutdown: State<SystemShutdown>;
  readonly workgroup: State<SystemWorkgroup>;
}
