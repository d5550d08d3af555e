// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `telemetry_alert.absent`, besides its name. */
export interface TelemetryAlertAbsent {
  readonly api_key?: Arg<string>;
  readonly deployment_id: Arg<Value>;
  readonly metric_name: Arg<Value>;
  /** @default "telemetry" */
  readonly profile?: Arg<Value>;
}

/** Arguments of `telemetry_alert.present`, besides its name. */
export interface TelemetryAlertPresent {
  readonly alert_config: Arg<Value>;
  readonly api_key?: Arg<string>;
  readonly deployment_id: Arg<Value>;
  readonly metric_name: Arg<Value>;
  /** @default "telemetry" */
  readonly profile?: Arg<Value>;
}

/** State functions of `telemetry_alert`. */
export interface TelemetryAlertStates {
  readonly absent: TelemetryAlertAbsent;
  readonly present: TelemetryAlertPresent;
}
