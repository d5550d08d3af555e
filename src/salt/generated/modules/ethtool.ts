// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface EthtoolCoalesceDocs {}

export interface EthtoolCoalesceArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `ethtool.coalesce`, besides its name. */
export interface EthtoolCoalesce extends EthtoolCoalesceDocs, EthtoolCoalesceArgs {}

export interface EthtoolOffloadDocs {}

export interface EthtoolOffloadArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `ethtool.offload`, besides its name. */
export interface EthtoolOffload extends EthtoolOffloadDocs, EthtoolOffloadArgs {}

export interface EthtoolPauseDocs {}

export interface EthtoolPauseArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `ethtool.pause`, besides its name. */
export interface EthtoolPause extends EthtoolPauseDocs, EthtoolPauseArgs {}

export interface EthtoolRingDocs {}

export interface EthtoolRingArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `ethtool.ring`, besides its name. */
export interface EthtoolRing extends EthtoolRingDocs, EthtoolRingArgs {}

export interface EthtoolStatesDocs {}

/** State functions of `ethtool`. */
export interface EthtoolStates extends EthtoolStatesDocs {
  readonly coalesce: State<EthtoolCoalesce>;
  readonly offload: State<EthtoolOffload>;
  readonly pause: State<EthtoolPause>;
  readonly ring: State<EthtoolRing>;
}
