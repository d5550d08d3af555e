// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface RabbitmqPolicyAbsentDocs {}

export interface RabbitmqPolicyAbsentArgs {
  readonly runas?: Arg<string>;
  /** @default "/" */
  readonly vhost?: Arg<string>;
}

/** Arguments of `rabbitmq_policy.absent`, besides its name. */
export interface RabbitmqPolicyAbsent extends RabbitmqPolicyAbsentDocs, RabbitmqPolicyAbsentArgs {}

export interface RabbitmqPolicyPresentDocs {}

export interface RabbitmqPolicyPresentArgs {
  readonly apply_to?: Arg<Value>;
  readonly definition: Arg<Value>;
  readonly pattern: Arg<Value>;
  /** @default 0 */
  readonly priority?: Arg<number>;
  readonly runas?: Arg<string>;
  /** @default "/" */
  readonly vhost?: Arg<string>;
}

/** Arguments of `rabbitmq_policy.present`, besides its name. */
export interface RabbitmqPolicyPresent extends RabbitmqPolicyPresentDocs, RabbitmqPolicyPresentArgs {}

export interface RabbitmqPolicyStatesDocs {}

/** State functions of `rabbitmq_policy`. */
export interface RabbitmqPolicyStates extends RabbitmqPolicyStatesDocs {
  readonly absent: State<RabbitmqPolicyAbsent>;
  readonly present: State<RabbitmqPolicyPresent>;
}
