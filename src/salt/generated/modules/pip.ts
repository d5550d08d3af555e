// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `pip.installed`, besides its name. */
export interface PipInstalled {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly allow_all_external?: Arg<boolean>;
  readonly allow_external?: Arg<Value>;
  readonly allow_unverified?: Arg<Value>;
  readonly bin_env?: Arg<string>;
  readonly build?: Arg<Value>;
  readonly cache_dir?: Arg<Value>;
  readonly cert?: Arg<Value>;
  readonly cwd?: Arg<string>;
  readonly download?: Arg<Value>;
  readonly download_cache?: Arg<Value>;
  readonly editable?: Arg<Value>;
  readonly env_vars?: Arg<Value>;
  readonly exists_action?: Arg<Value>;
  readonly extra_args?: Arg<Value>;
  readonly extra_index_url?: Arg<Value>;
  readonly find_links?: Arg<string>;
  /** @default false */
  readonly force_reinstall?: Arg<boolean>;
  readonly global_options?: Arg<Value>;
  /** @default false */
  readonly ignore_installed?: Arg<boolean>;
  readonly index_url?: Arg<Value>;
  readonly install_options?: Arg<Value>;
  readonly log?: Arg<Value>;
  readonly mirrors?: Arg<Value>;
  readonly no_binary?: Arg<Value>;
  /** @default false */
  readonly no_cache_dir?: Arg<boolean>;
  /** @default false */
  readonly no_deps?: Arg<boolean>;
  /** @default false */
  readonly no_download?: Arg<boolean>;
  /** @default false */
  readonly no_index?: Arg<boolean>;
  /** @default false */
  readonly no_install?: Arg<boolean>;
  /** @default false */
  readonly no_use_wheel?: Arg<boolean>;
  readonly pip_bin?: Arg<Value>;
  readonly pkgs?: Arg<Value>;
  /** @default false */
  readonly pre_releases?: Arg<boolean>;
  /** @default false */
  readonly process_dependency_links?: Arg<boolean>;
  readonly proxy?: Arg<Value>;
  readonly repo?: Arg<Value>;
  readonly requirements?: Arg<string>;
  readonly source?: Arg<Value>;
  readonly target?: Arg<Value>;
  readonly timeout?: Arg<number | string>;
  readonly trusted_host?: Arg<Value>;
  /** @default false */
  readonly upgrade?: Arg<boolean>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
  /** @default false */
  readonly use_wheel?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `pip.removed`, besides its name. */
export interface PipRemoved {
  readonly bin_env?: Arg<Value>;
  readonly cwd?: Arg<string>;
  readonly log?: Arg<Value>;
  readonly proxy?: Arg<Value>;
  readonly requirements?: Arg<Value>;
  readonly timeout?: Arg<number | string>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `pip.uptodate`, besides its name. */
export interface PipUptodate {
  readonly bin_env?: Arg<Value>;
  readonly cwd?: Arg<string>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** State functions of `pip`. */
export interface PipStates {
  readonly installed: PipInstalled;
  readonly removed: PipRemoved;
  readonly uptodate: PipUptodate;
}
