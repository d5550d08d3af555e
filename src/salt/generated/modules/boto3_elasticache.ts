// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto3_elasticache.cache_cluster_absent`, besides its name. */
export interface Boto3ElasticacheCacheClusterAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default 600 */
  readonly wait?: Arg<number>;
}

/** Arguments of `boto3_elasticache.cache_cluster_present`, besides its name. */
export interface Boto3ElasticacheCacheClusterPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly security_groups?: Arg<Value>;
  /** @default 900 */
  readonly wait?: Arg<number>;
}

/** Arguments of `boto3_elasticache.cache_subnet_group_absent`, besides its name. */
export interface Boto3ElasticacheCacheSubnetGroupAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto3_elasticache.cache_subnet_group_present`, besides its name. */
export interface Boto3ElasticacheCacheSubnetGroupPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly subnets?: Arg<Value>;
}

/** Arguments of `boto3_elasticache.replication_group_absent`, besides its name. */
export interface Boto3ElasticacheReplicationGroupAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default 600 */
  readonly wait?: Arg<number>;
}

/** Arguments of `boto3_elasticache.replication_group_present`, besides its name. */
export interface Boto3ElasticacheReplicationGroupPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly security_groups?: Arg<Value>;
  /** @default 900 */
  readonly wait?: Arg<number>;
}

/** State functions of `boto3_elasticache`. */
export interface Boto3ElasticacheStates {
  readonly cache_cluster_absent: Boto3ElasticacheCacheClusterAbsent;
  readonly cache_cluster_present: Boto3ElasticacheCacheClusterPresent;
  readonly cache_subnet_group_absent: Boto3ElasticacheCacheSubnetGroupAbsent;
  readonly cache_subnet_group_present: Boto3ElasticacheCacheSubnetGroupPresent;
  readonly replication_group_absent: Boto3ElasticacheReplicationGroupAbsent;
  readonly replication_group_present: Boto3ElasticacheReplicationGroupPresent;
}
