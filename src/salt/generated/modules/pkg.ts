// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { PackageSpec } from "../../curated/types.ts";
import type { State } from "../../state.ts";
import type { OneOrMany, Value } from "../../values.ts";

export interface PkgDownloadedDocs {}

export interface PkgDownloadedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly fromrepo?: Arg<Value>;
  readonly ignore_epoch?: Arg<Value>;
  readonly pkgs?: Arg<Value>;
  readonly version?: Arg<Value>;
}

/** Arguments of `pkg.downloaded`, besides its name. */
export interface PkgDownloaded extends PkgDownloadedDocs, PkgDownloadedArgs {}

export interface PkgGroupInstalledDocs {}

export interface PkgGroupInstalledArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly disablerepo?: Arg<Value>;
  readonly enablerepo?: Arg<Value>;
  readonly fromrepo?: Arg<Value>;
  readonly include?: Arg<Value>;
  readonly skip?: Arg<Value>;
}

/** Arguments of `pkg.group_installed`, besides its name. */
export interface PkgGroupInstalled extends PkgGroupInstalledDocs, PkgGroupInstalledArgs {}

export interface PkgHeldDocs {}

export interface PkgHeldArgs {
  readonly pkgs?: Arg<readonly PackageSpec[]>;
  /** @default false */
  readonly replace?: Arg<boolean>;
  readonly version?: Arg<string>;
}

/** Arguments of `pkg.held`, besides its name. */
export interface PkgHeld extends PkgHeldDocs, PkgHeldArgs {}

export interface PkgInstalledDocs {}

export interface PkgInstalledArgs {
  /** @default false */
  readonly allow_updates?: Arg<boolean>;
  readonly cache_valid_time?: Arg<number | string>;
  readonly debconf?: Arg<string>;
  readonly disableexcludes?: Arg<string>;
  readonly disablerepo?: Arg<OneOrMany<string>>;
  readonly downloadonly?: Arg<boolean>;
  readonly enablerepo?: Arg<OneOrMany<string>>;
  readonly force_conf_new?: Arg<boolean>;
  readonly fromrepo?: Arg<string>;
  readonly hold?: Arg<boolean>;
  readonly ignore_epoch?: Arg<boolean>;
  readonly ignore_types?: Arg<readonly string[]>;
  readonly install_recommends?: Arg<boolean>;
  /** @default true */
  readonly normalize?: Arg<boolean>;
  readonly only_upgrade?: Arg<boolean>;
  /** @default false */
  readonly pkg_verify?: Arg<boolean | readonly Readonly<Record<string, readonly string[]>>[]>;
  readonly pkgs?: Arg<readonly PackageSpec[]>;
  readonly refresh?: Arg<boolean>;
  /** @default false */
  readonly reinstall?: Arg<boolean>;
  readonly report_reboot_exit_codes?: Arg<boolean>;
  readonly resolve_capabilities?: Arg<boolean>;
  /** @default false */
  readonly skip_suggestions?: Arg<boolean>;
  /** @default false */
  readonly skip_verify?: Arg<boolean>;
  readonly sources?: Arg<readonly Readonly<Record<string, string>>[]>;
  readonly split_arch?: Arg<boolean>;
  /** @default false */
  readonly update_holds?: Arg<boolean>;
  readonly verify_options?: Arg<readonly string[]>;
  readonly version?: Arg<string>;
}

/** Arguments of `pkg.installed`, besides its name. */
export interface PkgInstalled extends PkgInstalledDocs, PkgInstalledArgs {}

export interface PkgLatestDocs {}

export interface PkgLatestArgs {
  readonly cache_valid_time?: Arg<number | string>;
  readonly disablerepo?: Arg<OneOrMany<string>>;
  readonly enablerepo?: Arg<OneOrMany<string>>;
  readonly force_conf_new?: Arg<boolean>;
  readonly fromrepo?: Arg<string>;
  readonly install_recommends?: Arg<boolean>;
  readonly only_upgrade?: Arg<boolean>;
  readonly pkgs?: Arg<readonly string[]>;
  readonly refresh?: Arg<boolean>;
  readonly report_reboot_exit_codes?: Arg<boolean>;
  readonly resolve_capabilities?: Arg<boolean>;
  /** @default false */
  readonly skip_verify?: Arg<boolean>;
  /** @default true */
  readonly watch_flags?: Arg<boolean>;
}

/** Arguments of `pkg.latest`, besides its name. */
export interface PkgLatest extends PkgLatestDocs, PkgLatestArgs {}

export interface PkgPatchDownloadedDocs {}

export interface PkgPatchDownloadedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly advisory_ids?: Arg<Value>;
}

/** Arguments of `pkg.patch_downloaded`, besides its name. */
export interface PkgPatchDownloaded extends PkgPatchDownloadedDocs, PkgPatchDownloadedArgs {}

export interface PkgPatchInstalledDocs {}

export interface PkgPatchInstalledArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly advisory_ids?: Arg<Value>;
  readonly downloadonly?: Arg<Value>;
}

/** Arguments of `pkg.patch_installed`, besides its name. */
export interface PkgPatchInstalled extends PkgPatchInstalledDocs, PkgPatchInstalledArgs {}

export interface PkgPurgedDocs {}

export interface PkgPurgedArgs {
  readonly ignore_epoch?: Arg<boolean>;
  /** @default true */
  readonly normalize?: Arg<boolean>;
  readonly pkgs?: Arg<readonly PackageSpec[]>;
  readonly version?: Arg<string>;
}

/** Arguments of `pkg.purged`, besides its name. */
export interface PkgPurged extends PkgPurgedDocs, PkgPurgedArgs {}

export interface PkgRemovedDocs {}

export interface PkgRemovedArgs {
  readonly ignore_epoch?: Arg<boolean>;
  /** @default true */
  readonly normalize?: Arg<boolean>;
  readonly pkgs?: Arg<readonly PackageSpec[]>;
  readonly version?: Arg<string>;
}

/** Arguments of `pkg.removed`, besides its name. */
export interface PkgRemoved extends PkgRemovedDocs, PkgRemovedArgs {}

export interface PkgUnheldDocs {}

export interface PkgUnheldArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly all?: Arg<boolean>;
  readonly pkgs?: Arg<string | readonly Value[]>;
  readonly version?: Arg<Value>;
}

/** Arguments of `pkg.unheld`, besides its name. */
export interface PkgUnheld extends PkgUnheldDocs, PkgUnheldArgs {}

export interface PkgUptodateDocs {}

export interface PkgUptodateArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly pkgs?: Arg<Value>;
  /** @default false */
  readonly refresh?: Arg<boolean>;
}

/** Arguments of `pkg.uptodate`, besides its name. */
export interface PkgUptodate extends PkgUptodateDocs, PkgUptodateArgs {}

export interface PkgStatesDocs {}

/** State functions of `pkg`. */
export interface PkgStates extends PkgStatesDocs {
  readonly downloaded: State<PkgDownloaded>;
  readonly group_installed: State<PkgGroupInstalled>;
  readonly held: State<PkgHeld>;
  readonly installed: State<PkgInstalled>;
  readonly latest: State<PkgLatest>;
  readonly patch_downloaded: State<PkgPatchDownloaded>;
  readonly patch_installed: State<PkgPatchInstalled>;
  readonly purged: State<PkgPurged>;
  readonly removed: State<PkgRemoved>;
  readonly unheld: State<PkgUnheld>;
  readonly uptodate: State<PkgUptodate>;
}
