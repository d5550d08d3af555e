// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `trafficserver.bounce_cluster`, besides its name. */
export interface TrafficserverBounceCluster {}

/** Arguments of `trafficserver.bounce_local`, besides its name. */
export interface TrafficserverBounceLocal {
  /** @default false */
  readonly drain?: Arg<boolean>;
}

/** Arguments of `trafficserver.clear_cluster`, besides its name. */
export interface TrafficserverClearCluster {}

/** Arguments of `trafficserver.clear_node`, besides its name. */
export interface TrafficserverClearNode {}

/** Arguments of `trafficserver.config`, besides its name. */
export interface TrafficserverConfig {
  readonly value: Arg<Value>;
}

/** Arguments of `trafficserver.offline`, besides its name. */
export interface TrafficserverOffline {
  readonly path: Arg<Value>;
}

/** Arguments of `trafficserver.refresh`, besides its name. */
export interface TrafficserverRefresh {}

/** Arguments of `trafficserver.restart_cluster`, besides its name. */
export interface TrafficserverRestartCluster {}

/** Arguments of `trafficserver.restart_local`, besides its name. */
export interface TrafficserverRestartLocal {
  /** @default false */
  readonly drain?: Arg<boolean>;
}

/** Arguments of `trafficserver.shutdown`, besides its name. */
export interface TrafficserverShutdown {}

/** Arguments of `trafficserver.startup`, besides its name. */
export interface TrafficserverStartup {}

/** Arguments of `trafficserver.zero_cluster`, besides its name. */
export interface TrafficserverZeroCluster {}

/** Arguments of `trafficserver.zero_node`, besides its name. */
export interface TrafficserverZeroNode {}

/** State functions of `trafficserver`. */
export interface TrafficserverStates {
  readonly bounce_cluster: TrafficserverBounceCluster;
  readonly bounce_local: TrafficserverBounceLocal;
  readonly clear_cluster: TrafficserverClearCluster;
  readonly clear_node: TrafficserverClearNode;
  readonly config: TrafficserverConfig;
  readonly offline: TrafficserverOffline;
  readonly refresh: TrafficserverRefresh;
  readonly restart_cluster: TrafficserverRestartCluster;
  readonly restart_local: TrafficserverRestartLocal;
  readonly shutdown: TrafficserverShutdown;
  readonly startup: TrafficserverStartup;
  readonly zero_cluster: TrafficserverZeroCluster;
  readonly zero_node: TrafficserverZeroNode;
}
