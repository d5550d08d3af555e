// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface GrafanaDatasourceAbsentDocs {}

export interface GrafanaDatasourceAbsentArgs {
  /** @default "grafana" */
  readonly profile?: Arg<string>;
}

/** Arguments of `grafana_datasource.absent`, besides its name. */
export interface GrafanaDatasourceAbsent extends GrafanaDatasourceAbsentDocs, GrafanaDatasourceAbsentArgs {}

export interface GrafanaDatasourcePresentDocs {}

export interface GrafanaDatasourcePresentArgs {
  /** @default "proxy" */
  readonly access?: Arg<string>;
  /** @default false */
  readonly basic_auth?: Arg<boolean>;
  /** @default "" */
  readonly basic_auth_password?: Arg<string>;
  /** @default "" */
  readonly basic_auth_user?: Arg<number | string>;
  /** @default "" */
  readonly database?: Arg<string>;
  /** @default false */
  readonly is_default?: Arg<boolean>;
  readonly json_data?: Arg<Value>;
  /** @default "" */
  readonly password?: Arg<string>;
  /** @default "grafana" */
  readonly profile?: Arg<string>;
  readonly type: Arg<Value>;
  readonly url: Arg<string>;
  /** @default "" */
  readonly user?: Arg<number | string>;
}

/** Arguments of `grafana_datasource.present`, besides its name. */
export interface GrafanaDatasourcePresent extends GrafanaDatasourcePresentDocs, GrafanaDatasourcePresentArgs {}

export interface GrafanaDatasourceStatesDocs {}

/** State functions of `grafana_datasource`. */
export interface GrafanaDatasourceStates extends GrafanaDatasourceStatesDocs {
  readonly absent: State<GrafanaDatasourceAbsent>;
  readonly present: State<GrafanaDatasourcePresent>;
}
