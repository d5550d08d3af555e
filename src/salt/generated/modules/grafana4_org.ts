// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface Grafana4OrgAbsentDocs {}

export interface Grafana4OrgAbsentArgs {
  /** @default "grafana" */
  readonly profile?: Arg<string>;
}

/** Arguments of `grafana4_org.absent`, besides its name. */
export interface Grafana4OrgAbsent extends Grafana4OrgAbsentDocs, Grafana4OrgAbsentArgs {}

export interface Grafana4OrgPresentDocs {}

export interface Grafana4OrgPresentArgs {
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

/** Arguments of `grafana4_org.present`, besides its name. */
export interface Grafana4OrgPresent extends Grafana4OrgPresentDocs, Grafana4OrgPresentArgs {}

export interface Grafana4OrgStatesDocs {}

/** State functions of `grafana4_org`. */
export interface Grafana4OrgStates extends Grafana4OrgStatesDocs {
  readonly absent: State<Grafana4OrgAbsent>;
  readonly present: State<Grafana4OrgPresent>;
}
