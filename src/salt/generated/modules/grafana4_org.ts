// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `grafana4_org.absent`, besides its name. */
export interface Grafana4OrgAbsent {
  /** @default "grafana" */
  readonly profile?: Arg<string>;
}

/** Arguments of `grafana4_org.present`, besides its name. */
export interface Grafana4OrgPresent {
  readonly address1?: Arg<Value>;
  readonly address2?: Arg<Value>;
  readonly address_state?: Arg<Value>;
  readonly city?: Arg<Value>;
  readonly country?: Arg<Value>;
  readonly home_dashboard_id?: Arg<Value>;
  /** @default "grafana" */
  readonly profile?: Arg<string>;
  readonly theme?: Arg<Value>;
  readonly timezone?: Arg<Value>;
  readonly users?: Arg<Value>;
  readonly zip_code?: Arg<Value>;
}

/** State functions of `grafana4_org`. */
export interface Grafana4OrgStates {
  readonly absent: Grafana4OrgAbsent;
  readonly present: Grafana4OrgPresent;
}
