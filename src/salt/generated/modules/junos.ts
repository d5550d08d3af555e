// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `junos.cli`, besides its name. */
export interface JunosCli {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `junos.commit`, besides its name. */
export interface JunosCommit {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `junos.commit_check`, besides its name. */
export interface JunosCommitCheck {}

/** Arguments of `junos.diff`, besides its name. */
export interface JunosDiff {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default 0 */
  readonly d_id?: Arg<number>;
}

/** Arguments of `junos.file_copy`, besides its name. */
export interface JunosFileCopy {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly dest?: Arg<Value>;
}

/** Arguments of `junos.get_table`, besides its name. */
export interface JunosGetTable {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly file?: Arg<Value>;
  readonly filters?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly key_items?: Arg<Value>;
  readonly path?: Arg<string>;
  readonly table: Arg<string>;
  readonly table_file: Arg<Value>;
  readonly target?: Arg<Value>;
  readonly template_args?: Arg<Value>;
}

/** Arguments of `junos.install_config`, besides its name. */
export interface JunosInstallConfig {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly comment?: Arg<Value>;
  readonly confirm?: Arg<Value>;
  readonly diffs_file?: Arg<string>;
  readonly merge?: Arg<boolean>;
  readonly overwrite?: Arg<boolean>;
  readonly template_vars?: Arg<Value>;
  readonly timeout?: Arg<number | string>;
}

/** Arguments of `junos.install_os`, besides its name. */
export interface JunosInstallOs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `junos.load`, besides its name. */
export interface JunosLoad {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly merge?: Arg<boolean>;
  readonly overwrite?: Arg<boolean>;
  readonly template_vars?: Arg<Value>;
  readonly update?: Arg<boolean>;
}

/** Arguments of `junos.lock`, besides its name. */
export interface JunosLock {}

/** Arguments of `junos.rollback`, besides its name. */
export interface JunosRollback {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly d_id: Arg<Value>;
}

/** Arguments of `junos.rpc`, besides its name. */
export interface JunosRpc {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly args?: Arg<Value>;
  readonly dest?: Arg<Value>;
  /** @default "xml" */
  readonly format?: Arg<string>;
}

/** Arguments of `junos.set_hostname`, besides its name. */
export interface JunosSetHostname {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `junos.shutdown`, besides its name. */
export interface JunosShutdown {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `junos.unlock`, besides its name. */
export interface JunosUnlock {}

/** Arguments of `junos.zeroize`, besides its name. */
export interface JunosZeroize {}

/** State functions of `junos`. */
export interface JunosStates {
  readonly cli: JunosCli;
  readonly commit: JunosCommit;
  readonly commit_check: JunosCommitCheck;
  readonly diff: JunosDiff;
  readonly file_copy: JunosFileCopy;
  readonly get_table: JunosGetTable;
  readonly install_config: JunosInstallConfig;
  readonly install_os: JunosInstallOs;
  readonly load: JunosLoad;
  readonly lock: JunosLock;
  readonly rollback: JunosRollback;
  readonly rpc: JunosRpc;
  readonly set_hostname: JunosSetHostname;
  readonly shutdown: JunosShutdown;
  readonly unlock: JunosUnlock;
  readonly zeroize: JunosZeroize;
}
