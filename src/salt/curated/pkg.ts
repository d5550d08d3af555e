import type { OneOrMany } from "../values.ts";
import type { PackageSpec } from "./types.ts";

export interface PkgInstalled {
  version?: string;
  refresh?: boolean;
  fromrepo?: string;
  pkgs?: readonly PackageSpec[];
  sources?: readonly Readonly<Record<string, string>>[];
  pkg_verify?: boolean | readonly Readonly<Record<string, readonly string[]>>[];
  ignore_epoch?: boolean;
}

/** Documented for `pkg.installed`, or passed on to `pkg.install` of Debian and Red Hat (salt/modules/{apt,yum}pkg.py). */
export interface PkgInstalledExtras {
  cache_valid_time?: number | string;
  resolve_capabilities?: boolean;
  ignore_types?: readonly string[];
  verify_options?: readonly string[];
  hold?: boolean;
  debconf?: string;
  downloadonly?: boolean;
  install_recommends?: boolean;
  only_upgrade?: boolean;
  force_conf_new?: boolean;
  enablerepo?: OneOrMany<string>;
  disablerepo?: OneOrMany<string>;
  disableexcludes?: string;
  split_arch?: boolean;
  report_reboot_exit_codes?: boolean;
}

export interface PkgLatest {
  refresh?: boolean;
  fromrepo?: string;
  pkgs?: readonly string[];
}

export interface PkgLatestExtras {
  cache_valid_time?: number | string;
  resolve_capabilities?: boolean;
  install_recommends?: boolean;
  only_upgrade?: boolean;
  report_reboot_exit_codes?: boolean;
  force_conf_new?: boolean;
  enablerepo?: OneOrMany<string>;
  disablerepo?: OneOrMany<string>;
}

export interface PkgRemoved {
  version?: string;
  pkgs?: readonly PackageSpec[];
  ignore_epoch?: boolean;
}

export interface PkgPurged {
  version?: string;
  pkgs?: readonly PackageSpec[];
  ignore_epoch?: boolean;
}

export interface PkgHeld {
  version?: string;
  pkgs?: readonly PackageSpec[];
}

export interface PkgrepoManaged {
  ppa?: string;
  copr?: string;
}

/** Documented keywords of apt, yum, dnf and zypper; other keys go into a yum repository file as they are. */
export interface PkgrepoManagedExtras {
  enabled?: boolean | number;
  disabled?: boolean | number;
  humanname?: string;
  baseurl?: string;
  mirrorlist?: string;
  comments?: OneOrMany<string>;
  gpgkey?: string;
  gpgcheck?: boolean | number;
  gpgautoimport?: boolean;
  ppa_auth?: string;
  architectures?: string;
  comps?: string;
  file?: string;
  dist?: string;
  keyid?: OneOrMany<string>;
  keyserver?: string;
  key_url?: string;
  key_text?: string;
  signedby?: string;
  consolidate?: boolean;
  clean_file?: boolean;
  refresh?: boolean;
  allow_insecure_key?: boolean;
}
