// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface TelemetryAlertAbsentDocs {}

export interface TelemetryAlertAbsentArgs {
  readonly api_key?: Arg<string>;
  readonly deployment_id: Arg<Value>;
  readonly metric_name: Arg<Value>;
  /** @default "telemetry" */
  readonly profile?: Arg<Value>;
}

/** Arguments of `telemetry_alert.absent`, besides its name. */
export interface TelemetryAlertAbsent extends TelemetryAlertAbsentDocs, TelemetryAlertAbsentArgs {}

export interface TelemetryAlertPresentDocs {}

export interface TelemetryAlertPresentArgs {
  readonly alert_config: Arg<Value>;
  readonly api_key?: Arg<string>;
  readonly deployment_id: Arg<Value>;
  readonly metric_name: Arg<Value>;
  /** @default "telemetry" */
  readonly profile?: Arg<Value>;
}

/** Arguments of `telemetry_alert.present`, besides its name. */
export interface TelemetryAlertPresent extends TelemetryAlertPresentDocs, TelemetryAlertPresentArgs {}

export interface TelemetryAlertStatesDocs {}

/** State functions of `telemetry_alert`. */
export interface TelemetryAlertStates extends TelemetryAlertStatesDocs {
  readonly absent: State<TelemetryAlertAbsent>;
  readonly present: State<TelemetryAlertPresent>;
}
