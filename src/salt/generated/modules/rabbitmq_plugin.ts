// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";

/** Arguments of `rabbitmq_plugin.disabled`, besides its name. */
export interface RabbitmqPluginDisabled {
  readonly runas?: Arg<string>;
}

/** Arguments of `rabbitmq_plugin.enabled`, besides its name. */
export interface RabbitmqPluginEnabled {
  readonly runas?: Arg<string>;
}

/** State functions of `rabbitmq_plugin`. */
export interface RabbitmqPluginStates {
  readonly disabled: RabbitmqPluginDisabled;
  readonly enabled: RabbitmqPluginEnabled;
}
