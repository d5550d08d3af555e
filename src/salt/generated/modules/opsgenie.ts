// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface OpsgenieCloseAlertDocs {}

export interface OpsgenieCloseAlertArgs {
  /** @default "Close" */
  readonly action_type?: Arg<string>;
  readonly api_key?: Arg<string>;
  /** @default "Conditions are met." */
  readonly reason?: Arg<string>;
}

/** Arguments of `opsgenie.close_alert`, besides its name. */
export interface OpsgenieCloseAlert extends OpsgenieCloseAlertDocs, OpsgenieCloseAlertArgs {}

export interface OpsgenieCreateAlertDocs {}

export interface OpsgenieCreateAlertArgs {
  /** @default "Create" */
  readonly action_type?: Arg<string>;
  readonly api_key?: Arg<string>;
  readonly reason?: Arg<Value>;
}

/** Arguments of `opsgenie.create_alert`, besides its name. */
export interface OpsgenieCreateAlert extends OpsgenieCreateAlertDocs, OpsgenieCreateAlertArgs {}

export interface OpsgenieStatesDocs {}

/** State functions of `opsgenie`. */
export interface OpsgenieStates extends OpsgenieStatesDocs {
  readonly close_alert: State<OpsgenieCloseAlert>;
  readonly create_alert: State<OpsgenieCreateAlert>;
}
