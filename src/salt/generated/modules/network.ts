// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NetworkManagedDocs {}

export interface NetworkManagedArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default true */
  readonly enabled?: Arg<boolean>;
  readonly type?: Arg<Value>;
}

/** Arguments of `network.managed`, besides its name. */
export interface NetworkManaged extends NetworkManagedDocs, NetworkManagedArgs {}

export interface NetworkRoutesDocs {}

export interface NetworkRoutesArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `network.routes`, besides its name. */
export interface NetworkRoutes extends NetworkRoutesDocs, NetworkRoutesArgs {}

export interface NetworkSystemDocs {}

export interface NetworkSystemArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `network.system`, besides its name. */
export interface NetworkSystem extends NetworkSystemDocs, NetworkSystemArgs {}

export interface NetworkStatesDocs {}

/** State functions of `network`. */
export interface NetworkStates extends NetworkStatesDocs {
  readonly managed: State<NetworkManaged>;
  readonly routes: State<NetworkRoutes>;
  readonly system: State<NetworkSystem>;
}
