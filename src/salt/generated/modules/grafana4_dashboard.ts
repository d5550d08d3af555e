// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface Grafana4DashboardAbsentDocs {}

export interface Grafana4DashboardAbsentArgs {
  readonly orgname?: Arg<string>;
  /** @default "grafana" */
  readonly profile?: Arg<string>;
}

/** Arguments of `grafana4_dashboard.absent`, besides its name. */
export interface Grafana4DashboardAbsent extends Grafana4DashboardAbsentDocs, Grafana4DashboardAbsentArgs {}

export interface Grafana4DashboardPresentDocs {}

export interface Grafana4DashboardPresentArgs {
  readonly base_dashboards_from_pillar?: Arg<Value>;
  readonly base_panels_from_pillar?: Arg<Value>;
  readonly base_rows_from_pillar?: Arg<Value>;
  readonly dashboard?: Arg<Value>;
  readonly orgname?: Arg<string>;
  /** @default "grafana" */
  readonly profile?: Arg<string>;
}

/** Arguments of `grafana4_dashboard.present`, besides its name. */
export interface Grafana4DashboardPresent extends Grafana4DashboardPresentDocs, Grafana4DashboardPresentArgs {}

export interface Grafana4DashboardStatesDocs {}

/** State functions of `grafana4_dashboard`. */
export interface Grafana4DashboardStates extends Grafana4DashboardStatesDocs {
  readonly absent: State<Grafana4DashboardAbsent>;
  readonly present: State<Grafana4DashboardPresent>;
}
