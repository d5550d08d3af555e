// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";

/** Arguments of `influxdb08_database.absent`, besides its name. */
export interface Influxdb08DatabaseAbsent {
  readonly host?: Arg<string>;
  readonly password?: Arg<string>;
  readonly port?: Arg<number | string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `influxdb08_database.present`, besides its name. */
export interface Influxdb08DatabasePresent {
  readonly host?: Arg<string>;
  readonly password?: Arg<string>;
  readonly port?: Arg<number | string>;
  readonly user?: Arg<number | string>;
}

/** State functions of `influxdb08_database`. */
export interface Influxdb08DatabaseStates {
  readonly absent: Influxdb08DatabaseAbsent;
  readonly present: Influxdb08DatabasePresent;
}
