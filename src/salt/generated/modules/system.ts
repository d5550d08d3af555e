// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `system.computer_desc`, besides its name. */
export interface SystemComputerDesc {}

/** Arguments of `system.computer_description`, besides its name. */
export interface SystemComputerDescription {}

/** Arguments of `system.computer_name`, besides its name. */
export interface SystemComputerName {}

/** Arguments of `system.hostname`, besides its name. */
export interface SystemHostname {}

/** Arguments of `system.join_domain`, besides its name. */
export interface SystemJoinDomain {
  /** @default false */
  readonly account_exists?: Arg<boolean>;
  readonly account_ou?: Arg<Value>;
  readonly password?: Arg<string>;
  /** @default false */
  readonly restart?: Arg<boolean>;
  readonly username?: Arg<string>;
}

/** Arguments of `system.reboot`, besides its name. */
export interface SystemReboot {
  /** @default true */
  readonly force_close?: Arg<boolean>;
  /** @default false */
  readonly in_seconds?: Arg<boolean>;
  readonly message?: Arg<string>;
  /** @default true */
  readonly only_on_pending_reboot?: Arg<boolean>;
  /** @default 5 */
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `system.shutdown`, besides its name. */
export interface SystemShutdown {
  /** @default true */
  readonly force_close?: Arg<boolean>;
  /** @default false */
  readonly in_seconds?: Arg<boolean>;
  readonly message?: Arg<string>;
  /** @default false */
  readonly only_on_pending_reboot?: Arg<boolean>;
  /** @default false */
  readonly reboot?: Arg<boolean>;
  /** @default 5 */
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `system.workgroup`, besides its name. */
export interface SystemWorkgroup {}

/** State functions of `system`. */
export interface SystemStates {
  readonly computer_desc: SystemComputerDesc;
  readonly computer_description: SystemComputerDescription;
  readonly computer_name: SystemComputerName;
  readonly hostname: SystemHostname;
  readonly join_domain: SystemJoinDomain;
  readonly reboot: SystemReboot;
  readonly shutdown: SystemShutdown;
  readonly workgroup: SystemWorkgroup;
}
