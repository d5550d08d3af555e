// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface EsxiCoredumpConfiguredDocs {}

export interface EsxiCoredumpConfiguredArgs {
  readonly dump_ip: Arg<Value>;
  /** @default 6500 */
  readonly dump_port?: Arg<number>;
  readonly enabled: Arg<Value>;
  /** @default "vmk0" */
  readonly host_vnic?: Arg<string>;
}

/** Arguments of `esxi.coredump_configured`, besides its name. */
export interface EsxiCoredumpConfigured extends EsxiCoredumpConfiguredDocs, EsxiCoredumpConfiguredArgs {}

export interface EsxiDiskgroupsConfiguredDocs {}

export interface EsxiDiskgroupsConfiguredArgs {
  readonly diskgroups: Arg<Value>;
  /** @default false */
  readonly erase_disks?: Arg<boolean>;
}

/** Arguments of `esxi.diskgroups_configured`, besides its name. */
export interface EsxiDiskgroupsConfigured extends EsxiDiskgroupsConfiguredDocs, EsxiDiskgroupsConfiguredArgs {}

export interface EsxiHostCacheConfiguredDocs {}

export interface EsxiHostCacheConfiguredArgs {
  readonly datastore: Arg<Value>;
  /** @default false */
  readonly dedicated_backing_disk?: Arg<boolean>;
  readonly enabled: Arg<Value>;
  /** @default false */
  readonly erase_backing_disk?: Arg<boolean>;
  /** @default "100%" */
  readonly swap_size?: Arg<number | string>;
}

/** Arguments of `esxi.host_cache_configured`, besides its name. */
export interface EsxiHostCacheConfigured extends EsxiHostCacheConfiguredDocs, EsxiHostCacheConfiguredArgs {}

export interface EsxiNtpConfiguredDocs {}

export interface EsxiNtpConfiguredArgs {
  readonly ntp_servers?: Arg<Value>;
  readonly service_policy?: Arg<Value>;
  /** @default false */
  readonly service_restart?: Arg<boolean>;
  readonly service_running: Arg<Value>;
  /** @default false */
  readonly update_datetime?: Arg<boolean>;
}

/** Arguments of `esxi.ntp_configured`, besides its name. */
export interface EsxiNtpConfigured extends EsxiNtpConfiguredDocs, EsxiNtpConfiguredArgs {}

export interface EsxiPasswordPresentDocs {}

export interface EsxiPasswordPresentArgs {
  readonly password: Arg<string>;
}

/** Arguments of `esxi.password_present`, besides its name. */
export interface EsxiPasswordPresent extends EsxiPasswordPresentDocs, EsxiPasswordPresentArgs {}

export interface EsxiSshConfiguredDocs {}

export interface EsxiSshConfiguredArgs {
  readonly certificate_verify?: Arg<boolean>;
  readonly service_policy?: Arg<Value>;
  /** @default false */
  readonly service_restart?: Arg<boolean>;
  readonly service_running: Arg<Value>;
  readonly ssh_key?: Arg<Value>;
  readonly ssh_key_file?: Arg<Value>;
}

/** Arguments of `esxi.ssh_configured`, besides its name. */
export interface EsxiSshConfigured extends EsxiSshConfiguredDocs, EsxiSshConfiguredArgs {}

export interface EsxiSyslogConfiguredDocs {}

export interface EsxiSyslogConfiguredArgs {
  /** @default true */
  readonly firewall?: Arg<boolean>;
  readonly reset_configs?: Arg<Value>;
  /** @default true */
  readonly reset_service?: Arg<boolean>;
  /** @default false */
  readonly reset_syslog_config?: Arg<boolean>;
  readonly syslog_configs: Arg<string | readonly Value[]>;
}

/** Arguments of `esxi.syslog_configured`, besides its name. */
export interface EsxiSyslogConfigured extends EsxiSyslogConfiguredDocs, EsxiSyslogConfiguredArgs {}

export interface EsxiVmotionConfiguredDocs {}

export interface EsxiVmotionConfiguredArgs {
  /** @default "vmk0" */
  readonly device?: Arg<string>;
  readonly enabled: Arg<Value>;
}

/** Arguments of `esxi.vmotion_configured`, besides its name. */
export interface EsxiVmotionConfigured extends EsxiVmotionConfiguredDocs, EsxiVmotionConfiguredArgs {}

export interface EsxiVsanConfiguredDocs {}

export interface EsxiVsanConfiguredArgs {
  /** @default false */
  readonly add_disks_to_vsan?: Arg<boolean>;
  readonly enabled: Arg<Value>;
}

/** Arguments of `esxi.vsan_configured`, besides its name. */
export interface EsxiVsanConfigured extends EsxiVsanConfiguredDocs, EsxiVsanConfiguredArgs {}

export interface EsxiStatesDocs {}

/** State functions of `esxi`. */
export interface EsxiStates extends EsxiStatesDocs {
  readonly coredump_configured: State<EsxiCoredumpConfigured>;
  readonly diskgroups_configured: State<EsxiDiskgroupsConfigured>;
  readonly host_cache_configured: State<EsxiHostCacheConfigured>;
  readonly ntp_configured: State<EsxiNtpConfigured>;
  readonly password_present: State<EsxiPasswordPresent>;
  readonly ssh_configured: State<EsxiSshConfigured>;
  readonly syslog_configured: State<EsxiSyslogConfigured>;
  readonly vmotion_configured: State<EsxiVmotionConfigured>;
  readonly vsan_configured: State<EsxiVsanConfigured>;
}
