// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface JunosCliDocs {}

export interface JunosCliArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `junos.cli`, besides its name. */
export interface JunosCli extends JunosCliDocs, JunosCliArgs {}

export interface JunosCommitDocs {}

export interface JunosCommitArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `junos.commit`, besides its name. */
export interface JunosCommit extends JunosCommitDocs, JunosCommitArgs {}

/** Arguments of `junos.commit_check`, besides its name. */
export interface JunosCommitCheck {}

export interface JunosDiffDocs {}

export interface JunosDiffArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default 0 */
  readonly d_id?: Arg<number>;
}

/** Arguments of `junos.diff`, besides its name. */
export interface JunosDiff extends JunosDiffDocs, JunosDiffArgs {}

export interface JunosFileCopyDocs {}

export interface JunosFileCopyArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly dest?: Arg<Value>;
}

/** Arguments of `junos.file_copy`, besides its name. */
export interface JunosFileCopy extends JunosFileCopyDocs, JunosFileCopyArgs {}

export interface JunosGetTableDocs {}

export interface JunosGetTableArgs {
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

/** Arguments of `junos.get_table`, besides its name. */
export interface JunosGetTable extends JunosGetTableDocs, JunosGetTableArgs {}

export interface JunosInstallConfigDocs {}

export interface JunosInstallConfigArgs {
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

/** Arguments of `junos.install_config`, besides its name. */
export interface JunosInstallConfig extends JunosInstallConfigDocs, JunosInstallConfigArgs {}

export interface JunosInstallOsDocs {}

export interface JunosInstallOsArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `junos.install_os`, besides its name. */
export interface JunosInstallOs extends JunosInstallOsDocs, JunosInstallOsArgs {}

export interface JunosLoadDocs {}

export interface JunosLoadArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly merge?: Arg<boolean>;
  readonly overwrite?: Arg<boolean>;
  readonly template_vars?: Arg<Value>;
  readonly update?: Arg<boolean>;
}

/** Arguments of `junos.load`, besides its name. */
export interface JunosLoad extends JunosLoadDocs, JunosLoadArgs {}

/** Arguments of `junos.lock`, besides its name. */
export interface JunosLock {}

export interface JunosRollbackDocs {}

export interface JunosRollbackArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly d_id: Arg<Value>;
}

/** Arguments of `junos.rollback`, besides its name. */
export interface JunosRollback extends JunosRollbackDocs, JunosRollbackArgs {}

export interface JunosRpcDocs {}

export interface JunosRpcArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly args?: Arg<Value>;
  readonly dest?: Arg<Value>;
  /** @default "xml" */
  readonly format?: Arg<string>;
}

/** Arguments of `junos.rpc`, besides its name. */
export interface JunosRpc extends JunosRpcDocs, JunosRpcArgs {}

export interface JunosSetHostnameDocs {}

export interface JunosSetHostnameArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `junos.set_hostname`, besides its name. */
export interface JunosSetHostname extends JunosSetHostnameDocs, JunosSetHostnameArgs {}

export interface JunosShutdownDocs {}

export interface JunosShutdownArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `junos.shutdown`, besides its name. */
export interface JunosShutdown extends JunosShutdownDocs, JunosShutdownArgs {}

/** Arguments of `junos.unlock`, besides its name. */
export interface JunosUnlock {}

/** Arguments of `junos.zeroize`, besides its name. */
export interface JunosZeroize {}

export interface JunosStatesDocs {}

/** State functions of `junos`. */
export interface JunosStates extends JunosStatesDocs {
  readonly cli: State<JunosCli>;
  readonly commit: State<JunosCommit>;
  readonly commit_check: State<JunosCommitCheck>;
  readonly diff: State<JunosDiff>;
  readonly file_copy: State<JunosFileCopy>;
  readonly get_table: State<JunosGetTable>;
  readonly install_config: State<JunosInstallConfig>;
  readonly install_os: State<JunosInstallOs>;
  readonly load: State<JunosLoad>;
  readonly lock: State<JunosLock>;
  readonly rollback: State<JunosRollback>;
  readonly rpc: State<JunosRpc>;
  readonly set_hostname: State<JunosSetHostname>;
  readonly shutdown: State<JunosShutdown>;
  readonly unlock: State<JunosUnlock>;
  readonly zeroize: State<JunosZeroize>;
}
