// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SvnDirtyDocs {}

export interface SvnDirtyArgs {
  /** @default false */
  readonly ignore_unversioned?: Arg<boolean>;
  readonly password?: Arg<string>;
  readonly target: Arg<Value>;
  readonly user?: Arg<number | string>;
  readonly username?: Arg<string>;
}

/** Arguments of `svn.dirty`, besides its name. */
export interface SvnDirty extends SvnDirtyDocs, SvnDirtyArgs {}

export interface SvnExportDocs {}

export interface SvnExportArgs {
  /** @default true */
  readonly externals?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly overwrite?: Arg<boolean>;
  readonly password?: Arg<string>;
  readonly rev?: Arg<string>;
  readonly target?: Arg<string>;
  /** @default false */
  readonly trust?: Arg<boolean>;
  readonly trust_failures?: Arg<Value>;
  readonly user?: Arg<number | string>;
  readonly username?: Arg<string>;
}

/** Arguments of `svn.export`, besides its name. */
export interface SvnExport extends SvnExportDocs, SvnExportArgs {}

export interface SvnLatestDocs {}

export interface SvnLatestArgs {
  /** @default true */
  readonly externals?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly password?: Arg<string>;
  readonly rev?: Arg<string>;
  readonly target?: Arg<string>;
  /** @default false */
  readonly trust?: Arg<boolean>;
  readonly trust_failures?: Arg<Value>;
  readonly user?: Arg<number | string>;
  readonly username?: Arg<string>;
}

/** Arguments of `svn.latest`, besides its name. */
export interface SvnLatest extends SvnLatestDocs, SvnLatestArgs {}

export interface SvnStatesDocs {}

/** State functions of `svn`. */
export interface SvnStates extends SvnStatesDocs {
  readonly dirty: State<SvnDirty>;
  readonly export: State<SvnExport>;
  readonly latest: State<SvnLatest>;
}
