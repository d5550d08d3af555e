// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface RabbitmqUserAbsentDocs {}

export interface RabbitmqUserAbsentArgs {
  readonly runas?: Arg<string>;
}

/** Arguments of `rabbitmq_user.absent`, besides its name. */
export interface RabbitmqUserAbsent extends RabbitmqUserAbsentDocs, RabbitmqUserAbsentArgs {}

export interface RabbitmqUserPresentDocs {}

export interface RabbitmqUserPresentArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly password?: Arg<string>;
  /** @default [] */
  readonly perms?: Arg<Value>;
  readonly runas?: Arg<string>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `rabbitmq_user.present`, besides its name. */
export interface RabbitmqUserPresent extends RabbitmqUserPresentDocs, RabbitmqUserPresentArgs {}

export interface RabbitmqUserStatesDocs {}

/** State functions of `rabbitmq_user`. */
export interface RabbitmqUserStates extends RabbitmqUserStatesDocs {
  readonly absent: State<RabbitmqUserAbsent>;
  readonly present: State<RabbitmqUserPresent>;
}
