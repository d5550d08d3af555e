// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface WuaInstalledDocs {}

export interface WuaInstalledArgs {
  readonly updates?: Arg<Value>;
}

/** Arguments of `wua.installed`, besides its name. */
export interface WuaInstalled extends WuaInstalledDocs, WuaInstalledArgs {}

export interface WuaRemovedDocs {}

export interface WuaRemovedArgs {
  readonly updates?: Arg<Value>;
}

/** Arguments of `wua.removed`, besides its name. */
export interface WuaRemoved extends WuaRemovedDocs, WuaRemovedArgs {}

export interface WuaUptodateDocs {}

export interface WuaUptodateArgs {
  readonly categories?: Arg<Value>;
  /** @default false */
  readonly drivers?: Arg<boolean>;
  readonly severities?: Arg<Value>;
  /** @default false */
  readonly skip_hidden?: Arg<boolean>;
  /** @default false */
  readonly skip_mandatory?: Arg<boolean>;
  /** @default true */
  readonly skip_reboot?: Arg<boolean>;
  /** @default true */
  readonly software?: Arg<boolean>;
}

/** Arguments of `wua.uptodate`, besides its name. */
export interface WuaUptodate extends WuaUptodateDocs, WuaUptodateArgs {}

export interface WuaStatesDocs {}

/** State functions of `wua`. */
export interface WuaStates extends WuaStatesDocs {
  readonly installed: State<WuaInstalled>;
  readonly removed: State<WuaRemoved>;
  readonly uptodate: State<WuaUptodate>;
}
