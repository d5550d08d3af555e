// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `pkg.downloaded`, besides its name. */
export interface PkgDownloaded {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly fromrepo?: Arg<Value>;
  readonly ignore_epoch?: Arg<Value>;
  readonly pkgs?: Arg<Value>;
  readonly version?: Arg<string>;
}

/** Arguments of `pkg.group_installed`, besides its name. */
export interface PkgGroupInstalled {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly disablerepo?: Arg<Value>;
  readonly enablerepo?: Arg<Value>;
  readonly fromrepo?: Arg<Value>;
  readonly include?: Arg<Value>;
  readonly skip?: Arg<Value>;
}

/** Arguments of `pkg.held`, besides its name. */
export interface PkgHeld {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly pkgs?: Arg<string | readonly Value[]>;
  /** @default false */
  readonly replace?: Arg<boolean>;
  readonly version?: Arg<string>;
}

/** Arguments of `pkg.installed`, besides its name. */
export interface PkgInstalled {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly allow_updates?: Arg<boolean>;
  readonly fromrepo?: Arg<string | readonly Value[]>;
  readonly ignore_epoch?: Arg<boolean>;
  /** @default true */
  readonly normalize?: Arg<boolean>;
  /** @default false */
  readonly pkg_verify?: Arg<boolean | readonly Value[]>;
  readonly pkgs?: Arg<string | readonly Value[]>;
  readonly refresh?: Arg<boolean>;
  /** @default false */
  readonly reinstall?: Arg<boolean>;
  /** @default false */
  readonly skip_suggestions?: Arg<boolean>;
  /** @default false */
  readonly skip_verify?: Arg<boolean>;
  readonly sources?: Arg<string | readonly Value[]>;
  /** @default false */
  readonly update_holds?: Arg<boolean>;
  readonly version?: Arg<string>;
}

/** Arguments of `pkg.latest`, besides its name. */
export interface PkgLatest {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly fromrepo?: Arg<Value>;
  readonly install_recommends?: Arg<boolean>;
  readonly only_upgrade?: Arg<Value>;
  readonly pkgs?: Arg<Value>;
  readonly refresh?: Arg<Value>;
  readonly report_reboot_exit_codes?: Arg<Value>;
  /** @default false */
  readonly skip_verify?: Arg<boolean>;
  /** @default true */
  readonly watch_flags?: Arg<boolean>;
}

/** Arguments of `pkg.patch_downloaded`, besides its name. */
export interface PkgPatchDownloaded {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly advisory_ids?: Arg<Value>;
}

/** Arguments of `pkg.patch_installed`, besides its name. */
export interface PkgPatchInstalled {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly advisory_ids?: Arg<Value>;
  readonly downloadonly?: Arg<Value>;
}

/** Arguments of `pkg.purged`, besides its name. */
export interface PkgPurged {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly ignore_epoch?: Arg<Value>;
  /** @default true */
  readonly normalize?: Arg<boolean>;
  readonly pkgs?: Arg<Value>;
  readonly version?: Arg<boolean | string>;
}

/** Arguments of `pkg.removed`, besides its name. */
export interface PkgRemoved {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly ignore_epoch?: Arg<Value>;
  /** @default true */
  readonly normalize?: Arg<boolean>;
  readonly pkgs?: Arg<Value>;
  readonly version?: Arg<boolean | string>;
}

/** Arguments of `pkg.unheld`, besides its name. */
export interface PkgUnheld {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly all?: Arg<boolean>;
  readonly pkgs?: Arg<string | readonly Value[]>;
  readonly version?: Arg<string>;
}

/** Arguments of `pkg.uptodate`, besides its name. */
export interface PkgUptodate {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly pkgs?: Arg<Value>;
  /** @default false */
  readonly refresh?: Arg<boolean>;
}

/** State functions of `pkg`. */
export interface PkgStates {
  readonly downloaded: PkgDownloaded;
  readonly group_installed: PkgGroupInstalled;
  readonly held: PkgHeld;
  readonly installed: PkgInstalled;
  readonly latest: PkgLatest;
  readonly patch_downloaded: PkgPatchDownloaded;
  readonly patch_installed: PkgPatchInstalled;
  readonly purged: PkgPurged;
  readonly removed: PkgRemoved;
  readonly unheld: PkgUnheld;
  readonly uptodate: PkgUptodate;
}
