import type { OneOrMany, Scalar } from "../values.ts";
import type { Owner } from "./types.ts";

export interface ArchiveExtracted {
  source: OneOrMany<string | Readonly<Record<string, string>>>;
  source_hash?: string;
  source_hash_name?: string;
  archive_format?: "tar" | "rar" | "zip";
  password?: string;
  user?: Owner;
  group?: Owner;
  if_missing?: string;
  options?: string;
  list_options?: string;
  trim_output?: boolean | number;
  use_cmd_unzip?: boolean;
  enforce_ownership_on?: string;
}

/** Documented for `archive.extracted`. */
export interface ArchiveExtractedExtras {
  keep_source?: boolean;
}

export interface SshAuthPresent {
  user: string;
  enc?: string;
  comment?: string;
  source?: string;
  options?: readonly string[];
  config?: string;
  fingerprint_hash_type?: "md5" | "sha256";
}

export interface SshAuthPresentExtras {}

export interface SshAuthAbsent {
  user: string;
  enc?: string;
  comment?: string;
  source?: string;
  options?: readonly string[];
  config?: string;
  fingerprint_hash_type?: "md5" | "sha256";
}

export interface SshKnownHostsPresent {
  user?: string;
  fingerprint?: string;
  key?: string;
  port?: number;
  enc?: string;
  config?: string;
  timeout?: number;
  fingerprint_hash_type?: "md5" | "sha256";
}

export interface HostPresent {
  ip: OneOrMany<string>;
  comment?: string;
}

export interface MountMounted {
  device: string;
  fstype: string;
  opts?: OneOrMany<string>;
  dump?: number;
  pass_num?: number;
  config?: string;
  user?: string;
  match_on?: OneOrMany<string>;
  device_name_regex?: readonly string[];
  hidden_opts?: readonly string[];
  extra_mount_invisible_options?: readonly string[];
  extra_mount_invisible_keys?: readonly string[];
  extra_mount_ignore_fs_keys?: Readonly<Record<string, readonly string[]>>;
  extra_mount_translate_options?: Readonly<Record<string, string>>;
}

export interface MountMountedExtras {}

export interface SysctlPresent {
  value: string | number;
  config?: string;
}

export interface EnvironSetenv {
  value: string | number | false | Readonly<Record<string, Scalar>>;
}

export interface TimezoneSystem {
  utc?: boolean;
}
