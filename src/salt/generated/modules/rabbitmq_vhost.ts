// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.

/** Arguments of `rabbitmq_vhost.absent`, besides its name. */
export interface RabbitmqVhostAbsent {}

/** Arguments of `rabbitmq_vhost.present`, besides its name. */
export interface RabbitmqVhostPresent {}

/** State functions of `rabbitmq_vhost`. */
export interface RabbitmqVhostStates {
  readonly absent: RabbitmqVhostAbsent;
  readonly present: RabbitmqVhostPresent;
}
