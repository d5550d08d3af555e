// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface Grafana4DatasourceAbsentDocs {}

export interface Grafana4DatasourceAbsentArgs {
  readonly orgname?: Arg<string>;
  /** @default "grafana" */
  readonly profile?: Arg<string>;
}

/** Arguments of `grafana4_datasource.absent`, besides its name. */
export interface Grafana4DatasourceAbsent extends Grafana4DatasourceAbsentDocs, Grafana4DatasourceAbsentArgs {}

export interface Grafana4DatasourcePresentDocs {}

export interface Grafana4DatasourcePresentArgs {
  readonly access?: Arg<Value>;
  readonly basic_auth?: Arg<Value>;
  readonly basic_auth_password?: Arg<Value>;
  readonly basic_auth_user?: Arg<Value>;
  readonly database?: Arg<Value>;
  readonly is_default?: Arg<Value>;
  readonly json_data?: Arg<Value>;
  readonly orgname?: Arg<string>;
  readonly password?: Arg<string>;
  /** @default "grafana" */
  readonly profile?: Arg<string>;
  readonly tls_auth?: Arg<Value>;
  readonly type: Arg<Value>;
  readonly type_logo_url?: Arg<Value>;
  readonly url: Arg<string>;
  readonly user?: Arg<number | string>;
  readonly with_credentials?: Arg<Value>;
}

/** Arguments of `grafana4_datasource.present`, besides its name. */
export interface Grafana4DatasourcePresent extends Grafana4DatasourcePresentDocs, Grafana4DatasourcePresentArgs {}

export interface Grafana4DatasourceStatesDocs {}

/** State functions of `grafana4_datasource`. */
export interface Grafana4DatasourceStates extends Grafana4DatasourceStatesDocs {
  readonly absent: State<Grafana4DatasourceAbsent>;
  readonly present: State<Grafana4DatasourcePresent>;
}
