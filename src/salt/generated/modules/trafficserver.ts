// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `trafficserver.bounce_cluster`, besides its name. */
export interface TrafficserverBounceCluster {}

export interface TrafficserverBounceLocalDocs {}

export interface TrafficserverBounceLocalArgs {
  /** @default false */
  readonly drain?: Arg<boolean>;
}

/** Arguments of `trafficserver.bounce_local`, besides its name. */
export interface TrafficserverBounceLocal extends TrafficserverBounceLocalDocs, TrafficserverBounceLocalArgs {}

/** Arguments of `trafficserver.clear_cluster`, besides its name. */
export interface TrafficserverClearCluster {}

/** Arguments of `trafficserver.clear_node`, besides its name. */
export interface TrafficserverClearNode {}

export interface TrafficserverConfigDocs {}

export interface TrafficserverConfigArgs {
  readonly value: Arg<Value>;
}

/** Arguments of `trafficserver.config`, besides its name. */
export interface TrafficserverConfig extends TrafficserverConfigDocs, TrafficserverConfigArgs {}

export interface TrafficserverOfflineDocs {}

export interface TrafficserverOfflineArgs {
  readonly path: Arg<Value>;
}

/** Arguments of `trafficserver.offline`, besides its name. */
export interface TrafficserverOffline extends TrafficserverOfflineDocs, TrafficserverOfflineArgs {}

/** Arguments of `trafficserver.refresh`, besides its name. */
export interface TrafficserverRefresh {}

/** Arguments of `trafficserver.restart_cluster`, besides its name. */
export interface TrafficserverRestartCluster {}

export interface TrafficserverRestartLocalDocs {}

export interface TrafficserverRestartLocalArgs {
  /** @default false */
  readonly drain?: Arg<boolean>;
}

/** Arguments of `trafficserver.restart_local`, besides its name. */
export interface TrafficserverRestartLocal extends TrafficserverRestartLocalDocs, TrafficserverRestartLocalArgs {}

/** Arguments of `trafficserver.shutdown`, besides its name. */
export interface TrafficserverShutdown {}

/** Arguments of `trafficserver.startup`, besides its name. */
export interface TrafficserverStartup {}

/** Arguments of `trafficserver.zero_cluster`, besides its name. */
export interface TrafficserverZeroCluster {}

/** Arguments of `trafficserver.zero_node`, besides its name. */
export interface TrafficserverZeroNode {}

export interface TrafficserverStatesDocs {}

/** State functions of `trafficserver`. */
export interface TrafficserverStates extends TrafficserverStatesDocs {
  readonly bounce_cluster: State<TrafficserverBounceCluster>;
  readonly bounce_local: State<TrafficserverBounceLocal>;
  readonly clear_cluster: State<TrafficserverClearCluster>;
  readonly clear_node: State<TrafficserverClearNode>;
  readonly config: State<TrafficserverConfig>;
  readonly offline: State<TrafficserverOffline>;
  readonly refresh: State<TrafficserverRefresh>;
  readonly restart_cluster: State<TrafficserverRestartCluster>;
  readonly restart_local: State<TrafficserverRestartLocal>;
  readonly shutdown: State<TrafficserverShutdown>;
  readonly startup: State<TrafficserverStartup>;
  readonly zero_cluster: State<TrafficserverZeroCluster>;
  readonly zero_node: State<TrafficserverZeroNode>;
}
