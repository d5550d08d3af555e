// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `proxy.managed`, besides its name. */
export interface ProxyManaged {
  readonly bypass_domains?: Arg<Value>;
  /** @default "Ethernet" */
  readonly network_service?: Arg<string>;
  readonly password?: Arg<string>;
  readonly port: Arg<number | string>;
  readonly services?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** State functions of `proxy`. */
export interface ProxyStates {
  readonly managed: ProxyManaged;
}
