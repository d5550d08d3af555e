// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `cimc.hostname`, besides its name. */
export interface CimcHostname {
  readonly hostname?: Arg<string>;
}

/** Arguments of `cimc.logging_levels`, besides its name. */
export interface CimcLoggingLevels {
  readonly local?: Arg<string>;
  readonly remote?: Arg<string>;
}

/** Arguments of `cimc.ntp`, besides its name. */
export interface CimcNtp {
  readonly servers: Arg<string | readonly Value[]>;
}

/** Arguments of `cimc.power_configuration`, besides its name. */
export interface CimcPowerConfiguration {
  readonly delayType?: Arg<string>;
  readonly delayValue?: Arg<number>;
  readonly policy?: Arg<string>;
}

/** Arguments of `cimc.syslog`, besides its name. */
export interface CimcSyslog {
  readonly primary?: Arg<string>;
  readonly secondary?: Arg<string>;
}

/** Arguments of `cimc.user`, besides its name. */
export interface CimcUser {
  /** @default "" */
  readonly id?: Arg<number | string>;
  /** @default "" */
  readonly password?: Arg<string>;
  /** @default "" */
  readonly priv?: Arg<string>;
  /** @default "active" */
  readonly status?: Arg<string>;
  /** @default "" */
  readonly user?: Arg<number | string>;
}

/** State functions of `cimc`. */
export interface CimcStates {
  readonly hostname: CimcHostname;
  readonly logging_levels: CimcLoggingLevels;
  readonly ntp: CimcNtp;
  readonly power_configuration: CimcPowerConfiguration;
  readonly syslog: CimcSyslog;
  readonly user: CimcUser;
}
