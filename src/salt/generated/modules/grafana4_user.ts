// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface Grafana4UserAbsentDocs {}

export interface Grafana4UserAbsentArgs {
  /** @default "grafana" */
  readonly profile?: Arg<string>;
}

/** Arguments of `grafana4_user.absent`, besides its name. */
export interface Grafana4UserAbsent extends Grafana4UserAbsentDocs, Grafana4UserAbsentArgs {}

export interface Grafana4UserPresentDocs {}

export interface Grafana4UserPresentArgs {
  readonly email: Arg<Value>;
  readonly fullname?: Arg<Value>;
  /** @default false */
  readonly is_admin?: Arg<boolean>;
  readonly password: Arg<string>;
  /** @default "grafana" */
  readonly profile?: Arg<string>;
  readonly theme?: Arg<Value>;
}

/** Arguments of `grafana4_user.present`, besides its name. */
export interface Grafana4UserPresent extends Grafana4UserPresentDocs, Grafana4UserPresentArgs {}

export interface Grafana4UserStatesDocs {}

/** State functions of `grafana4_user`. */
export interface Grafana4UserStates extends Grafana4UserStatesDocs {
  readonly absent: State<Grafana4UserAbsent>;
  readonly present: State<Grafana4UserPresent>;
}
