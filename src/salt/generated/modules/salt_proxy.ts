// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface SaltProxyConfigureProxyDocs {}

export interface SaltProxyConfigureProxyArgs {
  /** @default "p8000" */
  readonly proxyname?: Arg<string>;
  /** @default true */
  readonly start?: Arg<boolean>;
}

/** Arguments of `salt_proxy.configure_proxy`, besides its name. */
export interface SaltProxyConfigureProxy extends SaltProxyConfigureProxyDocs, SaltProxyConfigureProxyArgs {}

export interface SaltProxyStatesDocs {}

/** State functions of `salt_proxy`. */
export interface SaltProxyStates extends SaltProxyStatesDocs {
  readonly configure_proxy: State<SaltProxyConfigureProxy>;
}
