// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface KeychainDefaultKeychainDocs {}

export interface KeychainDefaultKeychainArgs {
  /** @default "user" */
  readonly domain?: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `keychain.default_keychain`, besides its name. */
export interface KeychainDefaultKeychain extends KeychainDefaultKeychainDocs, KeychainDefaultKeychainArgs {}

export interface KeychainInstalledDocs {}

export interface KeychainInstalledArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly allow_any?: Arg<Value>;
  /** @default "/Library/Keychains/System.keychain" */
  readonly keychain?: Arg<string>;
  readonly keychain_password?: Arg<Value>;
  readonly password: Arg<string>;
}

/** Arguments of `keychain.installed`, besides its name. */
export interface KeychainInstalled extends KeychainInstalledDocs, KeychainInstalledArgs {}

export interface KeychainUninstalledDocs {}

export interface KeychainUninstalledArgs {
  /** @default "/Library/Keychains/System.keychain" */
  readonly keychain?: Arg<string>;
  readonly keychain_password?: Arg<Value>;
  readonly password: Arg<string>;
}

/** Arguments of `keychain.uninstalled`, besides its name. */
export interface KeychainUninstalled extends KeychainUninstalledDocs, KeychainUninstalledArgs {}

export interface KeychainStatesDocs {}

/** State functions of `keychain`. */
export interface KeychainStates extends KeychainStatesDocs {
  readonly default_keychain: State<KeychainDefaultKeychain>;
  readonly installed: State<KeychainInstalled>;
  readonly uninstalled: State<KeychainUninstalled>;
}
