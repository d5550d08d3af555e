// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `influxdb_user.absent`, besides its name. */
export interface InfluxdbUserAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `influxdb_user.present`, besides its name. */
export interface InfluxdbUserPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly admin?: Arg<boolean>;
  readonly grants?: Arg<Value>;
  readonly passwd: Arg<string>;
}

/** State functions of `influxdb_user`. */
export interface InfluxdbUserStates {
  readonly absent: InfluxdbUserAbsent;
  readonly present: InfluxdbUserPresent;
}
