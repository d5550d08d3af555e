// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `network.managed`, besides its name. */
export interface NetworkManaged {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default true */
  readonly enabled?: Arg<boolean>;
  readonly type?: Arg<Value>;
}

/** Arguments of `network.routes`, besides its name. */
export interface NetworkRoutes {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `network.system`, besides its name. */
export interface NetworkSystem {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** State functions of `network`. */
export interface NetworkStates {
  readonly managed: NetworkManaged;
  readonly routes: NetworkRoutes;
  readonly system: NetworkSystem;
}
