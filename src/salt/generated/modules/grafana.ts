// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface GrafanaDashboardAbsentDocs {}

export interface GrafanaDashboardAbsentArgs {
  readonly hosts?: Arg<Value>;
  /** @default "grafana" */
  readonly profile?: Arg<Value>;
}

/** Arguments of `grafana.dashboard_absent`, besides its name. */
export interface GrafanaDashboardAbsent extends GrafanaDashboardAbsentDocs, GrafanaDashboardAbsentArgs {}

export interface GrafanaDashboardPresentDocs {}

export interface GrafanaDashboardPresentArgs {
  readonly dashboard?: Arg<Value>;
  readonly dashboard_from_pillar?: Arg<Value>;
  /** @default "grafana" */
  readonly profile?: Arg<Value>;
  readonly rows?: Arg<Value>;
  readonly rows_from_pillar?: Arg<Value>;
}

/** Arguments of `grafana.dashboard_present`, besides its name. */
export interface GrafanaDashboardPresent extends GrafanaDashboardPresentDocs, GrafanaDashboardPresentArgs {}

export interface GrafanaStatesDocs {}

/** State functions of `grafana`. */
export interface GrafanaStates extends GrafanaStatesDocs {
  readonly dashboard_absent: State<GrafanaDashboardAbsent>;
  readonly dashboard_present: State<GrafanaDashboardPresent>;
}
