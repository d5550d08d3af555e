// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface InfluxdbDatabaseAbsentDocs {}

export interface InfluxdbDatabaseAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `influxdb_database.absent`, besides its name. */
export interface InfluxdbDatabaseAbsent extends InfluxdbDatabaseAbsentDocs, InfluxdbDatabaseAbsentArgs {}

export interface InfluxdbDatabasePresentDocs {}

export interface InfluxdbDatabasePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `influxdb_database.present`, besides its name. */
export interface InfluxdbDatabasePresent extends InfluxdbDatabasePresentDocs, InfluxdbDatabasePresentArgs {}

export interface InfluxdbDatabaseStatesDocs {}

/** State functions of `influxdb_database`. */
export interface InfluxdbDatabaseStates extends InfluxdbDatabaseStatesDocs {
  readonly absent: State<InfluxdbDatabaseAbsent>;
  readonly present: State<InfluxdbDatabasePresent>;
}
