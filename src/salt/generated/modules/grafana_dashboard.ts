// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface GrafanaDashboardAbsentDocs {}

export interface GrafanaDashboardAbsentArgs {
  /** @default "grafana" */
  readonly profile?: Arg<Value>;
}

/** Arguments of `grafana_dashboard.absent`, besides its name. */
export interface GrafanaDashboardAbsent extends GrafanaDashboardAbsentDocs, GrafanaDashboardAbsentArgs {}

export interface GrafanaDashboardPresentDocs {}

export interface GrafanaDashboardPresentArgs {
  readonly base_dashboards_from_pillar?: Arg<Value>;
  readonly base_panels_from_pillar?: Arg<Value>;
  readonly base_rows_from_pillar?: Arg<Value>;
  readonly dashboard?: Arg<Value>;
  /** @default "grafana" */
  readonly profile?: Arg<Value>;
}

/** Arguments of `grafana_dashboard.present`, besides its name. */
export interface GrafanaDashboardPresent extends GrafanaDashboardPresentDocs, GrafanaDashboardPresentArgs {}

export interface GrafanaDashboardStatesDocs {}

/** State functions of `grafana_dashboard`. */
export interface GrafanaDashboardStates extends GrafanaDashboardStatesDocs {
  readonly absent: State<GrafanaDashboardAbsent>;
  readonly present: State<GrafanaDashboardPresent>;
}
