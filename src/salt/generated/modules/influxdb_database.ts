// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `influxdb_database.absent`, besides its name. */
export interface InfluxdbDatabaseAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `influxdb_database.present`, besides its name. */
export interface InfluxdbDatabasePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** State functions of `influxdb_database`. */
export interface InfluxdbDatabaseStates {
  readonly absent: InfluxdbDatabaseAbsent;
  readonly present: InfluxdbDatabasePresent;
}
