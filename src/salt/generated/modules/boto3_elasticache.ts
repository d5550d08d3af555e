// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface Boto3ElasticacheCacheClusterAbsentDocs {}

export interface Boto3ElasticacheCacheClusterAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default 600 */
  readonly wait?: Arg<number>;
}

/** Arguments of `boto3_elasticache.cache_cluster_absent`, besides its name. */
export interface Boto3ElasticacheCacheClusterAbsent extends Boto3ElasticacheCacheClusterAbsentDocs, Boto3ElasticacheCacheClusterAbsentArgs {}

export interface Boto3ElasticacheCacheClusterPresentDocs {}

export interface Boto3ElasticacheCacheClusterPresentArgs {
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

/** Arguments of `boto3_elasticache.cache_cluster_present`, besides its name. */
export interface Boto3ElasticacheCacheClusterPresent extends Boto3ElasticacheCacheClusterPresentDocs, Boto3ElasticacheCacheClusterPresentArgs {}

export interface Boto3ElasticacheCacheSubnetGroupAbsentDocs {}

export interface Boto3ElasticacheCacheSubnetGroupAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto3_elasticache.cache_subnet_group_absent`, besides its name. */
export interface Boto3ElasticacheCacheSubnetGroupAbsent extends Boto3ElasticacheCacheSubnetGroupAbsentDocs, Boto3ElasticacheCacheSubnetGroupAbsentArgs {}

export interface Boto3ElasticacheCacheSubnetGroupPresentDocs {}

export interface Boto3ElasticacheCacheSubnetGroupPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly subnets?: Arg<Value>;
}

/** Arguments of `boto3_elasticache.cache_subnet_group_present`, besides its name. */
export interface Boto3ElasticacheCacheSubnetGroupPresent extends Boto3ElasticacheCacheSubnetGroupPresentDocs, Boto3ElasticacheCacheSubnetGroupPresentArgs {}

export interface Boto3ElasticacheReplicationGroupAbsentDocs {}

export interface Boto3ElasticacheReplicationGroupAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default 600 */
  readonly wait?: Arg<number>;
}

/** Arguments of `boto3_elasticache.replication_group_absent`, besides its name. */
export interface Boto3ElasticacheReplicationGroupAbsent extends Boto3ElasticacheReplicationGroupAbsentDocs, Boto3ElasticacheReplicationGroupAbsentArgs {}

export interface Boto3ElasticacheReplicationGroupPresentDocs {}

export interface Boto3ElasticacheReplicationGroupPresentArgs {
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

/** Arguments of `boto3_elasticache.replication_group_present`, besides its name. */
export interface Boto3ElasticacheReplicationGroupPresent extends Boto3ElasticacheReplicationGroupPresentDocs, Boto3ElasticacheReplicationGroupPresentArgs {}

export interface Boto3ElasticacheStatesDocs {}

/** State functions of `boto3_elasticache`. */
export interface Boto3ElasticacheStates extends Boto3ElasticacheStatesDocs {
  readonly cache_cluster_absent: State<Boto3ElasticacheCacheClusterAbsent>;
  readonly cache_cluster_present: State<Boto3ElasticacheCacheClusterPresent>;
  readonly cache_subnet_group_absent: State<Boto3ElasticacheCacheSubnetGroupAbsent>;
  readonly cache_subnet_group_present: State<Boto3ElasticacheCacheSubnetGroupPresent>;
  readonly replication_group_absent: State<Boto3ElasticacheReplicationGroupAbsent>;
  readonly replication_group_present: State<Boto3ElasticacheReplicationGroupPresent>;
}
