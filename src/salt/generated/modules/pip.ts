// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Owner } from "../../curated/types.ts";
import type { State } from "../../state.ts";
import type { OneOrMany, Scalar, Value } from "../../values.ts";

export interface PipInstalledDocs {}

export interface PipInstalledArgs {
  /** @default false */
  readonly allow_all_external?: Arg<boolean>;
  readonly allow_external?: Arg<Value>;
  readonly allow_unverified?: Arg<Value>;
  readonly bin_env?: Arg<string>;
  readonly build?: Arg<Value>;
  readonly cache_dir?: Arg<string>;
  readonly cert?: Arg<string>;
  readonly cwd?: Arg<string>;
  readonly download?: Arg<string>;
  readonly download_cache?: Arg<Value>;
  readonly editable?: Arg<OneOrMany<string>>;
  readonly env_vars?: Arg<Readonly<Record<string, Scalar>>>;
  readonly exists_action?: Arg<string>;
  readonly extra_args?: Arg<readonly (string | Readonly<Record<string, string>>)[]>;
  readonly extra_index_url?: Arg<OneOrMany<string>>;
  readonly find_links?: Arg<OneOrMany<string>>;
  /** @default false */
  readonly force_reinstall?: Arg<boolean>;
  readonly global_options?: Arg<OneOrMany<string>>;
  /** @default false */
  readonly ignore_installed?: Arg<boolean>;
  readonly index_url?: Arg<string>;
  readonly install_options?: Arg<OneOrMany<string>>;
  readonly log?: Arg<string>;
  readonly mirrors?: Arg<Value>;
  readonly no_binary?: Arg<OneOrMany<string>>;
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
  readonly pkgs?: Arg<OneOrMany<string>>;
  /** @default false */
  readonly pre_releases?: Arg<boolean>;
  /** @default false */
  readonly process_dependency_links?: Arg<boolean>;
  readonly proxy?: Arg<string>;
  readonly repo?: Arg<Value>;
  readonly requirements?: Arg<string>;
  readonly source?: Arg<string>;
  readonly target?: Arg<string>;
  readonly timeout?: Arg<number>;
  readonly trusted_host?: Arg<string>;
  /** @default false */
  readonly upgrade?: Arg<boolean>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
  /** @default false */
  readonly use_wheel?: Arg<boolean>;
  readonly user?: Arg<Owner>;
}

/** Arguments of `pip.installed`, besides its name. */
export interface PipInstalled extends PipInstalledDocs, PipInstalledArgs {}

export interface PipRemovedDocs {}

export interface PipRemovedArgs {
  readonly bin_env?: Arg<string>;
  readonly cwd?: Arg<string>;
  readonly log?: Arg<Value>;
  readonly proxy?: Arg<Value>;
  readonly requirements?: Arg<string>;
  readonly timeout?: Arg<number>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
  readonly user?: Arg<Owner>;
}

/** Arguments of `pip.removed`, besides its name. */
export interface PipRemoved extends PipRemovedDocs, PipRemovedArgs {}

export interface PipUptodateDocs {}

export interface PipUptodateArgs {
  readonly bin_env?: Arg<Value>;
  readonly cwd?: Arg<string>;
  /** @default false */
  readonly use_vt?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `pip.uptodate`, besides its name. */
export interface PipUptodate extends PipUptodateDocs, PipUptodateArgs {}

export interface PipStatesDocs {}

/** State functions of `pip`. */
export interface PipStates extends PipStatesDocs {
  readonly installed: State<PipInstalled>;
  readonly removed: State<PipRemoved>;
  readonly uptodate: State<PipUptodate>;
}
