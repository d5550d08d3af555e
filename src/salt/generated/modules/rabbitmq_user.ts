// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `rabbitmq_user.absent`, besides its name. */
export interface RabbitmqUserAbsent {
  readonly runas?: Arg<string>;
}

/** Arguments of `rabbitmq_user.present`, besides its name. */
export interface RabbitmqUserPresent {
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly password?: Arg<string>;
  /** @default [] */
  readonly perms?: Arg<Value>;
  readonly runas?: Arg<string>;
  readonly tags?: Arg<Value>;
}

/** State functions of `rabbitmq_user`. */
export interface RabbitmqUserStates {
  readonly absent: RabbitmqUserAbsent;
  readonly present: RabbitmqUserPresent;
}
