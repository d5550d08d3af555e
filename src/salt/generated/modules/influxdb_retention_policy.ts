// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface InfluxdbRetentionPolicyAbsentDocs {}

export interface InfluxdbRetentionPolicyAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly database: Arg<string>;
}

/** Arguments of `influxdb_retention_policy.absent`, besides its name. */
export interface InfluxdbRetentionPolicyAbsent extends InfluxdbRetentionPolicyAbsentDocs, InfluxdbRetentionPolicyAbsentArgs {}

export interface InfluxdbRetentionPolicyPresentDocs {}

export interface InfluxdbRetentionPolicyPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly database: Arg<string>;
  /** @default false */
  readonly default?: Arg<Value>;
  /** @default "7d" */
  readonly duration?: Arg<string>;
  /** @default 1 */
  readonly replication?: Arg<number>;
}

/** Arguments of `influxdb_retention_policy.present`, besides its name. */
export interface InfluxdbRetentionPolicyPresent extends InfluxdbRetentionPolicyPresentDocs, InfluxdbRetentionPolicyPresentArgs {}

export interface InfluxdbRetentionPolicyStatesDocs {}

/** State functions of `influxdb_retention_policy`. */
export interface InfluxdbRetentionPolicyStates extends InfluxdbRetentionPolicyStatesDocs {
  readonly absent: State<InfluxdbRetentionPolicyAbsent>;
  readonly present: State<InfluxdbRetentionPolicyPresent>;
}
