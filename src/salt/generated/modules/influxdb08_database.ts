// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface Influxdb08DatabaseAbsentDocs {}

export interface Influxdb08DatabaseAbsentArgs {
  readonly host?: Arg<string>;
  readonly password?: Arg<string>;
  readonly port?: Arg<number | string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `influxdb08_database.absent`, besides its name. */
export interface Influxdb08DatabaseAbsent extends Influxdb08DatabaseAbsentDocs, Influxdb08DatabaseAbsentArgs {}

export interface Influxdb08DatabasePresentDocs {}

export interface Influxdb08DatabasePresentArgs {
  readonly host?: Arg<string>;
  readonly password?: Arg<string>;
  readonly port?: Arg<number | string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `influxdb08_database.present`, besides its name. */
export interface Influxdb08DatabasePresent extends Influxdb08DatabasePresentDocs, Influxdb08DatabasePresentArgs {}

export interface Influxdb08DatabaseStatesDocs {}

/** State functions of `influxdb08_database`. */
export interface Influxdb08DatabaseStates extends Influxdb08DatabaseStatesDocs {
  readonly absent: State<Influxdb08DatabaseAbsent>;
  readonly present: State<Influxdb08DatabasePresent>;
}
