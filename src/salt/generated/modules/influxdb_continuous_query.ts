// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `influxdb_continuous_query.absent`, besides its name. */
export interface InfluxdbContinuousQueryAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly database: Arg<string>;
}

/** Arguments of `influxdb_continuous_query.present`, besides its name. */
export interface InfluxdbContinuousQueryPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly coverage_period?: Arg<Value>;
  readonly database: Arg<string>;
  readonly query: Arg<Value>;
  readonly resample_time?: Arg<Value>;
}

/** State functions of `influxdb_continuous_query`. */
export interface InfluxdbContinuousQueryStates {
  readonly absent: InfluxdbContinuousQueryAbsent;
  readonly present: InfluxdbContinuousQueryPresent;
}
