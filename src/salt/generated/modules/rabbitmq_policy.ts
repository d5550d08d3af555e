// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `rabbitmq_policy.absent`, besides its name. */
export interface RabbitmqPolicyAbsent {
  readonly runas?: Arg<string>;
  /** @default "/" */
  readonly vhost?: Arg<string>;
}

/** Arguments of `rabbitmq_policy.present`, besides its name. */
export interface RabbitmqPolicyPresent {
  readonly apply_to?: Arg<Value>;
  readonly definition: Arg<Value>;
  readonly pattern: Arg<Value>;
  /** @default 0 */
  readonly priority?: Arg<number>;
  readonly runas?: Arg<string>;
  /** @default "/" */
  readonly vhost?: Arg<string>;
}

/** State functions of `rabbitmq_policy`. */
export interface RabbitmqPolicyStates {
  readonly absent: RabbitmqPolicyAbsent;
  readonly present: RabbitmqPolicyPresent;
}
