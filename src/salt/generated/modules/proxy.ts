// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ProxyManagedDocs {}

export interface ProxyManagedArgs {
  readonly bypass_domains?: Arg<Value>;
  /** @default "Ethernet" */
  readonly network_service?: Arg<string>;
  readonly password?: Arg<string>;
  readonly port: Arg<number | string>;
  readonly services?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `proxy.managed`, besides its name. */
export interface ProxyManaged extends ProxyManagedDocs, ProxyManagedArgs {}

export interface ProxyStatesDocs {}

/** State functions of `proxy`. */
export interface ProxyStates extends ProxyStatesDocs {
  readonly managed: State<ProxyManaged>;
}
