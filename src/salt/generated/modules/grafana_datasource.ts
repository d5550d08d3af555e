// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `grafana_datasource.absent`, besides its name. */
export interface GrafanaDatasourceAbsent {
  /** @default "grafana" */
  readonly profile?: Arg<string>;
}

/** Arguments of `grafana_datasource.present`, besides its name. */
export interface GrafanaDatasourcePresent {
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

/** State functions of `grafana_datasource`. */
export interface GrafanaDatasourceStates {
  readonly absent: GrafanaDatasourceAbsent;
  readonly present: GrafanaDatasourcePresent;
}
