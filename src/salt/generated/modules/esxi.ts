// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `esxi.coredump_configured`, besides its name. */
export interface EsxiCoredumpConfigured {
  readonly dump_ip: Arg<Value>;
  /** @default 6500 */
  readonly dump_port?: Arg<number>;
  readonly enabled: Arg<Value>;
  /** @default "vmk0" */
  readonly host_vnic?: Arg<string>;
}

/** Arguments of `esxi.diskgroups_configured`, besides its name. */
export interface EsxiDiskgroupsConfigured {
  readonly diskgroups: Arg<Value>;
  /** @default false */
  readonly erase_disks?: Arg<boolean>;
}

/** Arguments of `esxi.host_cache_configured`, besides its name. */
export interface EsxiHostCacheConfigured {
  readonly datastore: Arg<Value>;
  /** @default false */
  readonly dedicated_backing_disk?: Arg<boolean>;
  readonly enabled: Arg<Value>;
  /** @default false */
  readonly erase_backing_disk?: Arg<boolean>;
  /** @default "100%" */
  readonly swap_size?: Arg<number | string>;
}

/** Arguments of `esxi.ntp_configured`, besides its name. */
export interface EsxiNtpConfigured {
  readonly ntp_servers?: Arg<Value>;
  readonly service_policy?: Arg<Value>;
  /** @default false */
  readonly service_restart?: Arg<boolean>;
  readonly service_running: Arg<Value>;
  /** @default false */
  readonly update_datetime?: Arg<boolean>;
}

/** Arguments of `esxi.password_present`, besides its name. */
export interface EsxiPasswordPresent {
  readonly password: Arg<string>;
}

/** Arguments of `esxi.ssh_configured`, besides its name. */
export interface EsxiSshConfigured {
  readonly certificate_verify?: Arg<boolean>;
  readonly service_policy?: Arg<Value>;
  /** @default false */
  readonly service_restart?: Arg<boolean>;
  readonly service_running: Arg<Value>;
  readonly ssh_key?: Arg<Value>;
  readonly ssh_key_file?: Arg<Value>;
}

/** Arguments of `esxi.syslog_configured`, besides its name. */
export interface EsxiSyslogConfigured {
  /** @default true */
  readonly firewall?: Arg<boolean>;
  readonly reset_configs?: Arg<Value>;
  /** @default true */
  readonly reset_service?: Arg<boolean>;
  /** @default false */
  readonly reset_syslog_config?: Arg<boolean>;
  readonly syslog_configs: Arg<string | readonly Value[]>;
}

/** Arguments of `esxi.vmotion_configured`, besides its name. */
export interface EsxiVmotionConfigured {
  /** @default "vmk0" */
  readonly device?: Arg<string>;
  readonly enabled: Arg<Value>;
}

/** Arguments of `esxi.vsan_configured`, besides its name. */
export interface EsxiVsanConfigured {
  /** @default false */
  readonly add_disks_to_vsan?: Arg<boolean>;
  readonly enabled: Arg<Value>;
}

/** State functions of `esxi`. */
export interface EsxiStates {
  readonly coredump_configured: EsxiCoredumpConfigured;
  readonly diskgroups_configured: EsxiDiskgroupsConfigured;
  readonly host_cache_configured: EsxiHostCacheConfigured;
  readonly ntp_configured: EsxiNtpConfigured;
  readonly password_present: EsxiPasswordPresent;
  readonly ssh_configured: EsxiSshConfigured;
  readonly syslog_configured: EsxiSyslogConfigured;
  readonly vmotion_configured: EsxiVmotionConfigured;
  readonly vsan_configured: EsxiVsanConfigured;
}
