import type { OneOrMany, Scalar } from "../values.ts";
import type { Owner } from "./types.ts";

export interface VirtualenvManaged {
  venv_bin?: string;
  requirements?: string;
  python?: string;
  user?: Owner;
  cwd?: string;
  proxy?: string;
  index_url?: string;
  extra_index_url?: string;
  env_vars?: Readonly<Record<string, Scalar>>;
  no_binary?: OneOrMany<string>;
  pip_pkgs?: OneOrMany<string>;
  pip_exists_action?: string;
  pip_cache_dir?: string;
  pip_download?: string;
  pip_download_cache?: string;
  extra_search_dir?: OneOrMany<string>;
  never_download?: boolean;
  prompt?: string;
}

export interface PipInstalled {
  pkgs?: OneOrMany<string>;
  requirements?: string;
  bin_env?: string;
  user?: Owner;
  cwd?: string;
  log?: string;
  proxy?: string;
  timeout?: number;
  editable?: OneOrMany<string>;
  find_links?: OneOrMany<string>;
  index_url?: string;
  extra_index_url?: OneOrMany<string>;
  trusted_host?: string;
  cert?: string;
  env_vars?: Readonly<Record<string, Scalar>>;
  no_binary?: OneOrMany<string>;
  exists_action?: string;
  cache_dir?: string;
  download?: string;
  target?: string;
  source?: string;
  extra_args?: readonly (string | Readonly<Record<string, string>>)[];
  global_options?: OneOrMany<string>;
  install_options?: OneOrMany<string>;
}

export interface PipInstalledExtras {}

export interface PipRemoved {
  requirements?: string;
  bin_env?: string;
  user?: Owner;
  cwd?: string;
  timeout?: number;
}
