// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";

export interface Influxdb08UserAbsentDocs {}

export interface Influxdb08UserAbsentArgs {
  readonly database?: Arg<string>;
  readonly host?: Arg<string>;
  readonly password?: Arg<string>;
  readonly port?: Arg<number | string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `influxdb08_user.absent`, besides its name. */
export interface Influxdb08UserAbsent extends Influxdb08UserAbsentDocs, Influxdb08UserAbsentArgs {}

export interface Influxdb08UserPresentDocs {}

export interface Influxdb08UserPresentArgs {
  readonly database?: Arg<string>;
  readonly host?: Arg<string>;
  readonly passwd: Arg<string>;
  readonly password?: Arg<string>;
  readonly port?: Arg<number | string>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `influxdb08_user.present`, besides its name. */
export interface Influxdb08UserPresent extends Influxdb08UserPresentDocs, Influxdb08UserPresentArgs {}

export interface Influxdb08UserStatesDocs {}

/** State functions of `influxdb08_user`. */
export interface Influxdb08UserStates extends Influxdb08UserStatesDocs {
  readonly absent: State<Influxdb08UserAbsent>;
  readonly present: State<Influxdb08UserPresent>;
}
