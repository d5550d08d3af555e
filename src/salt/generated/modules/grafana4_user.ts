// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `grafana4_user.absent`, besides its name. */
export interface Grafana4UserAbsent {
  /** @default "grafana" */
  readonly profile?: Arg<string>;
}

/** Arguments of `grafana4_user.present`, besides its name. */
export interface Grafana4UserPresent {
  readonly email: Arg<Value>;
  readonly fullname?: Arg<Value>;
  /** @default false */
  readonly is_admin?: Arg<boolean>;
  readonly password: Arg<string>;
  /** @default "grafana" */
  readonly profile?: Arg<string>;
  readonly theme?: Arg<Value>;
}

/** State functions of `grafana4_user`. */
export interface Grafana4UserStates {
  readonly absent: Grafana4UserAbsent;
  readonly present: Grafana4UserPresent;
}
