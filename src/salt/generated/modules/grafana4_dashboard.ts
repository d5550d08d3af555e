// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `grafana4_dashboard.absent`, besides its name. */
export interface Grafana4DashboardAbsent {
  readonly orgname?: Arg<string>;
  /** @default "grafana" */
  readonly profile?: Arg<string>;
}

/** Arguments of `grafana4_dashboard.present`, besides its name. */
export interface Grafana4DashboardPresent {
  readonly base_dashboards_from_pillar?: Arg<Value>;
  readonly base_panels_from_pillar?: Arg<Value>;
  readonly base_rows_from_pillar?: Arg<Value>;
  readonly dashboard?: Arg<Value>;
  readonly orgname?: Arg<string>;
  /** @default "grafana" */
  readonly profile?: Arg<string>;
}

/** State functions of `grafana4_dashboard`. */
export interface Grafana4DashboardStates {
  readonly absent: Grafana4DashboardAbsent;
  readonly present: Grafana4DashboardPresent;
}
