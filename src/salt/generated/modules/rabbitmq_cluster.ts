// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `rabbitmq_cluster.join`, besides its name. */
export interface RabbitmqClusterJoin {
  readonly host: Arg<string>;
  readonly ram_node?: Arg<Value>;
  /** @default "root" */
  readonly runas?: Arg<string>;
  /** @default "rabbit" */
  readonly user?: Arg<number | string>;
}

/** Arguments of `rabbitmq_cluster.joined`, besides its name. */
export interface RabbitmqClusterJoined {
  readonly host: Arg<string>;
  readonly ram_node?: Arg<Value>;
  /** @default "root" */
  readonly runas?: Arg<string>;
  /** @default "rabbit" */
  readonly user?: Arg<number | string>;
}

/** State functions of `rabbitmq_cluster`. */
export interface RabbitmqClusterStates {
  readonly join: RabbitmqClusterJoin;
  readonly joined: RabbitmqClusterJoined;
}
