// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `keychain.default_keychain`, besides its name. */
export interface KeychainDefaultKeychain {
  /** @default "user" */
  readonly domain?: Arg<string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `keychain.installed`, besides its name. */
export interface KeychainInstalled {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly allow_any?: Arg<Value>;
  /** @default "/Library/Keychains/System.keychain" */
  readonly keychain?: Arg<string>;
  readonly keychain_password?: Arg<Value>;
  readonly password: Arg<string>;
}

/** Arguments of `keychain.uninstalled`, besides its name. */
export interface KeychainUninstalled {
  /** @default "/Library/Keychains/System.keychain" */
  readonly keychain?: Arg<string>;
  readonly keychain_password?: Arg<Value>;
  readonly password: Arg<string>;
}

/** State functions of `keychain`. */
export interface KeychainStates {
  readonly default_keychain: KeychainDefaultKeychain;
  readonly installed: KeychainInstalled;
  readonly uninstalled: KeychainUninstalled;
}
