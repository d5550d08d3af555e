// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";

/** Arguments of `salt_proxy.configure_proxy`, besides its name. */
export interface SaltProxyConfigureProxy {
  /** @default "p8000" */
  readonly proxyname?: Arg<string>;
  /** @default true */
  readonly start?: Arg<boolean>;
}

/** State functions of `salt_proxy`. */
export interface SaltProxyStates {
  readonly configure_proxy: SaltProxyConfigureProxy;
}
