// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface RabbitmqClusterJoinDocs {}

export interface RabbitmqClusterJoinArgs {
  readonly host: Arg<string>;
  readonly ram_node?: Arg<Value>;
  /** @default "root" */
  readonly runas?: Arg<string>;
  /** @default "rabbit" */
  readonly user?: Arg<number | string>;
}

/** Arguments of `rabbitmq_cluster.join`, besides its name. */
export interface RabbitmqClusterJoin extends RabbitmqClusterJoinDocs, RabbitmqClusterJoinArgs {}

export interface RabbitmqClusterJoinedDocs {}

export interface RabbitmqClusterJoinedArgs {
  readonly host: Arg<string>;
  readonly ram_node?: Arg<Value>;
  /** @default "root" */
  readonly runas?: Arg<string>;
  /** @default "rabbit" */
  readonly user?: Arg<number | string>;
}

/** Arguments of `rabbitmq_cluster.joined`, besides its name. */
export interface RabbitmqClusterJoined extends RabbitmqClusterJoinedDocs, RabbitmqClusterJoinedArgs {}

export interface RabbitmqClusterStatesDocs {}

/** State functions of `rabbitmq_cluster`. */
export interface RabbitmqClusterStates extends RabbitmqClusterStatesDocs {
  readonly join: State<RabbitmqClusterJoin>;
  readonly joined: State<RabbitmqClusterJoined>;
}
