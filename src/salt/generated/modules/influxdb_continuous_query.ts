// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface InfluxdbContinuousQueryAbsentDocs {}

export interface InfluxdbContinuousQueryAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly database: Arg<string>;
}

/** Arguments of `influxdb_continuous_query.absent`, besides its name. */
export interface InfluxdbContinuousQueryAbsent extends InfluxdbContinuousQueryAbsentDocs, InfluxdbContinuousQueryAbsentArgs {}

export interface InfluxdbContinuousQueryPresentDocs {}

export interface InfluxdbContinuousQueryPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly coverage_period?: Arg<Value>;
  readonly database: Arg<string>;
  readonly query: Arg<Value>;
  readonly resample_time?: Arg<Value>;
}

/** Arguments of `influxdb_continuous_query.present`, besides its name. */
export interface InfluxdbContinuousQueryPresent extends InfluxdbContinuousQueryPresentDocs, InfluxdbContinuousQueryPresentArgs {}

export interface InfluxdbContinuousQueryStatesDocs {}

/** State functions of `influxdb_continuous_query`. */
export interface InfluxdbContinuousQueryStates extends InfluxdbContinuousQueryStatesDocs {
  readonly absent: State<InfluxdbContinuousQueryAbsent>;
  readonly present: State<InfluxdbContinuousQueryPresent>;
}
