// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { State } from "../../state.ts";

/** Arguments of `rabbitmq_vhost.absent`, besides its name. */
export interface RabbitmqVhostAbsent {}

/** Arguments of `rabbitmq_vhost.present`, besides its name. */
export interface RabbitmqVhostPresent {}

export interface RabbitmqVhostStatesDocs {}

/** State functions of `rabbitmq_vhost`. */
export interface RabbitmqVhostStates extends RabbitmqVhostStatesDocs {
  readonly absent: State<RabbitmqVhostAbsent>;
  readonly present: State<RabbitmqVhostPresent>;
}
