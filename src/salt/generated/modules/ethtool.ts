// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `ethtool.coalesce`, besides its name. */
export interface EthtoolCoalesce {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `ethtool.offload`, besides its name. */
export interface EthtoolOffload {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `ethtool.pause`, besides its name. */
export interface EthtoolPause {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `ethtool.ring`, besides its name. */
export interface EthtoolRing {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** State functions of `ethtool`. */
export interface EthtoolStates {
  readonly coalesce: EthtoolCoalesce;
  readonly offload: EthtoolOffload;
  readonly pause: EthtoolPause;
  readonly ring: EthtoolRing;
}
