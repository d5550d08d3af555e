// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";

/** Arguments of `influxdb08_user.absent`, besides its name. */
export interface Influxdb08UserAbsent {
  readonly database?: Arg<string>;
  readonly host?: Arg<string>;
  readonly password?: Arg<string>;
  readonly port?: Arg<number | string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `influxdb08_user.present`, besides its name. */
export interface Influxdb08UserPresent {
  readonly database?: Arg<string>;
  readonly host?: Arg<string>;
  readonly passwd: Arg<string>;
  readonly password?: Arg<string>;
  readonly port?: Arg<number | string>;
  readonly user?: Arg<number | string>;
}

/** State functions of `influxdb08_user`. */
export interface Influxdb08UserStates {
  readonly absent: Influxdb08UserAbsent;
  readonly present: Influxdb08UserPresent;
}
