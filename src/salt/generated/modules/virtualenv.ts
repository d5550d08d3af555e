// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Owner } from "../../curated/types.ts";
import type { State } from "../../state.ts";
import type { OneOrMany, Scalar, Value } from "../../values.ts";

export interface VirtualenvManageDocs {}

export interface VirtualenvManageArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly clear?: Arg<boolean>;
  readonly cwd?: Arg<string>;
  /** @default false */
  readonly distribute?: Arg<boolean>;
  readonly env_vars?: Arg<Value>;
  readonly extra_index_url?: Arg<Value>;
  readonly extra_search_dir?: Arg<Value>;
  readonly index_url?: Arg<Value>;
  readonly never_download?: Arg<Value>;
  readonly no_binary?: Arg<Value>;
  /** @default false */
  readonly no_deps?: Arg<boolean>;
  /** @default false */
  readonly no_use_wheel?: Arg<boolean>;
  readonly pip_cache_dir?: Arg<Value>;
  readonly pip_download?: Arg<Value>;
  readonly pip_download_cache?: Arg<Value>;
  readonly pip_exists_action?: Arg<Value>;
  /** @default false */
  readonly pip_ignore_installed?: Arg<boolean>;
  /** @default false */
  readonly pip_no_cache_dir?: Arg<boolean>;
  readonly pip_pkgs?: Arg<Value>;
  /** @default false */
  readonly pip_upgrade?: Arg<boolean>;
  /** @default false */
  readonly pre_releases?: Arg<boolean>;
  /** @default false */
  readonly process_dependency_links?: Arg<boolean>;
  readonly prompt?: Arg<Value>;
  readonly proxy?: Arg<Value>;
  readonly python?: Arg<Value>;
  readonly requirements?: Arg<string | readonly Value[]>;
  /** @default false */
  readonly system_site_packages?: Arg<boolean>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
  /** @default false */
  readonly use_wheel?: Arg<boolean>;
  readonly user?: Arg<number | string>;
  readonly venv_bin?: Arg<string>;
}

/** Arguments of `virtualenv.manage`, besides its name. */
export interface VirtualenvManage extends VirtualenvManageDocs, VirtualenvManageArgs {}

export interface VirtualenvManagedDocs {}

export interface VirtualenvManagedArgs {
  /** @default false */
  readonly clear?: Arg<boolean>;
  readonly cwd?: Arg<string>;
  /** @default false */
  readonly distribute?: Arg<boolean>;
  readonly env_vars?: Arg<Readonly<Record<string, Scalar>>>;
  readonly extra_index_url?: Arg<string>;
  readonly extra_search_dir?: Arg<OneOrMany<string>>;
  readonly index_url?: Arg<string>;
  readonly never_download?: Arg<boolean>;
  readonly no_binary?: Arg<OneOrMany<string>>;
  /** @default false */
  readonly no_deps?: Arg<boolean>;
  /** @default false */
  readonly no_use_wheel?: Arg<boolean>;
  readonly pip_cache_dir?: Arg<string>;
  readonly pip_download?: Arg<string>;
  readonly pip_download_cache?: Arg<string>;
  readonly pip_exists_action?: Arg<string>;
  /** @default false */
  readonly pip_ignore_installed?: Arg<boolean>;
  /** @default false */
  readonly pip_no_cache_dir?: Arg<boolean>;
  readonly pip_pkgs?: Arg<OneOrMany<string>>;
  /** @default false */
  readonly pip_upgrade?: Arg<boolean>;
  /** @default false */
  readonly pre_releases?: Arg<boolean>;
  /** @default false */
  readonly process_dependency_links?: Arg<boolean>;
  readonly prompt?: Arg<string>;
  readonly proxy?: Arg<string>;
  readonly python?: Arg<string>;
  readonly requirements?: Arg<string>;
  /** @default false */
  readonly system_site_packages?: Arg<boolean>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
  /** @default false */
  readonly use_wheel?: Arg<boolean>;
  readonly user?: Arg<Owner>;
  readonly venv_bin?: Arg<string>;
}

/** Arguments of `virtualenv.managed`, besides its name. */
export interface VirtualenvManaged extends VirtualenvManagedDocs, VirtualenvManagedArgs {}

export interface VirtualenvStatesDocs {}

/** State functions of `virtualenv`. */
export interface VirtualenvStates extends VirtualenvStatesDocs {
  readonly manage: State<VirtualenvManage>;
  readonly managed: State<VirtualenvManaged>;
}
