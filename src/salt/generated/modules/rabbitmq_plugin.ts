// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface RabbitmqPluginDisabledDocs {}

export interface RabbitmqPluginDisabledArgs {
  readonly runas?: Arg<string>;
}

/** Arguments of `rabbitmq_plugin.disabled`, besides its name. */
export interface RabbitmqPluginDisabled extends RabbitmqPluginDisabledDocs, RabbitmqPluginDisabledArgs {}

export interface RabbitmqPluginEnabledDocs {}

export interface RabbitmqPluginEnabledArgs {
  readonly runas?: Arg<string>;
}

/** Arguments of `rabbitmq_plugin.enabled`, besides its name. */
export interface RabbitmqPluginEnabled extends RabbitmqPluginEnabledDocs, RabbitmqPluginEnabledArgs {}

export interface RabbitmqPluginStatesDocs {}

/** State functions of `rabbitmq_plugin`. */
export interface RabbitmqPluginStates extends RabbitmqPluginStatesDocs {
  readonly disabled: State<RabbitmqPluginDisabled>;
  readonly enabled: State<RabbitmqPluginEnabled>;
}
