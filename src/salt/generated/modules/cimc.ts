// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface CimcHostnameDocs {}

export interface CimcHostnameArgs {
  readonly hostname?: Arg<string>;
}

/** Arguments of `cimc.hostname`, besides its name. */
export interface CimcHostname extends CimcHostnameDocs, CimcHostnameArgs {}

export interface CimcLoggingLevelsDocs {}

export interface CimcLoggingLevelsArgs {
  readonly local?: Arg<string>;
  readonly remote?: Arg<string>;
}

/** Arguments of `cimc.logging_levels`, besides its name. */
export interface CimcLoggingLevels extends CimcLoggingLevelsDocs, CimcLoggingLevelsArgs {}

export interface CimcNtpDocs {}

export interface CimcNtpArgs {
  readonly servers: Arg<string | readonly Value[]>;
}

/** Arguments of `cimc.ntp`, besides its name. */
export interface CimcNtp extends CimcNtpDocs, CimcNtpArgs {}

export interface CimcPowerConfigurationDocs {}

export interface CimcPowerConfigurationArgs {
  readonly delayType?: Arg<string>;
  readonly delayValue?: Arg<number | string>;
  readonly policy?: Arg<string>;
}

/** Arguments of `cimc.power_configuration`, besides its name. */
export interface CimcPowerConfiguration extends CimcPowerConfigurationDocs, CimcPowerConfigurationArgs {}

export interface CimcSyslogDocs {}

export interface CimcSyslogArgs {
  readonly primary?: Arg<string>;
  readonly secondary?: Arg<string>;
}

/** Arguments of `cimc.syslog`, besides its name. */
export interface CimcSyslog extends CimcSyslogDocs, CimcSyslogArgs {}

export interface CimcUserDocs {}

export interface CimcUserArgs {
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

/** Arguments of `cimc.user`, besides its name. */
export interface CimcUser extends CimcUserDocs, CimcUserArgs {}

export interface CimcStatesDocs {}

/** State functions of `cimc`. */
export interface CimcStates extends CimcStatesDocs {
  readonly hostname: State<CimcHostname>;
  readonly logging_levels: State<CimcLoggingLevels>;
  readonly ntp: State<CimcNtp>;
  readonly power_configuration: State<CimcPowerConfiguration>;
  readonly syslog: State<CimcSyslog>;
  readonly user: State<CimcUser>;
}
