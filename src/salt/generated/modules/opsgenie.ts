// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `opsgenie.close_alert`, besides its name. */
export interface OpsgenieCloseAlert {
  /** @default "Close" */
  readonly action_type?: Arg<string>;
  readonly api_key?: Arg<string>;
  /** @default "Conditions are met." */
  readonly reason?: Arg<string>;
}

/** Arguments of `opsgenie.create_alert`, besides its name. */
export interface OpsgenieCreateAlert {
  /** @default "Create" */
  readonly action_type?: Arg<string>;
  readonly api_key?: Arg<string>;
  readonly reason?: Arg<Value>;
}

/** State functions of `opsgenie`. */
export interface OpsgenieStates {
  readonly close_alert: OpsgenieCloseAlert;
  readonly create_alert: OpsgenieCreateAlert;
}
