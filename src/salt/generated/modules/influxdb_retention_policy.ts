// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `influxdb_retention_policy.absent`, besides its name. */
export interface InfluxdbRetentionPolicyAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly database: Arg<string>;
}

/** Arguments of `influxdb_retention_policy.present`, besides its name. */
export interface InfluxdbRetentionPolicyPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly database: Arg<string>;
  /** @default false */
  readonly default?: Arg<boolean>;
  /** @default "7d" */
  readonly duration?: Arg<string>;
  /** @default 1 */
  readonly replication?: Arg<number>;
}

/** State functions of `influxdb_retention_policy`. */
export interface InfluxdbRetentionPolicyStates {
  readonly absent: InfluxdbRetentionPolicyAbsent;
  readonly present: InfluxdbRetentionPolicyPresent;
}
