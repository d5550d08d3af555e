// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `grafana.dashboard_absent`, besides its name. */
export interface GrafanaDashboardAbsent {
  readonly hosts?: Arg<Value>;
  /** @default "grafana" */
  readonly profile?: Arg<Value>;
}

/** Arguments of `grafana.dashboard_present`, besides its name. */
export interface GrafanaDashboardPresent {
  readonly dashboard?: Arg<Value>;
  readonly dashboard_from_pillar?: Arg<Value>;
  /** @default "grafana" */
  readonly profile?: Arg<Value>;
  readonly rows?: Arg<Value>;
  readonly rows_from_pillar?: Arg<Value>;
}

/** State functions of `grafana`. */
export interface GrafanaStates {
  readonly dashboard_absent: GrafanaDashboardAbsent;
  readonly dashboard_present: GrafanaDashboardPresent;
}
