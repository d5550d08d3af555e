// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoElasticacheAbsentDocs {}

export interface BotoElasticacheAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default true */
  readonly wait?: Arg<boolean>;
}

/** Arguments of `boto_elasticache.absent`, besides its name. */
export interface BotoElasticacheAbsent extends BotoElasticacheAbsentDocs, BotoElasticacheAbsentArgs {}

export interface BotoElasticacheCacheClusterAbsentDocs {}

export interface BotoElasticacheCacheClusterAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `boto_elasticache.cache_cluster_absent`, besides its name. */
export interface BotoElasticacheCacheClusterAbsent extends BotoElasticacheCacheClusterAbsentDocs, BotoElasticacheCacheClusterAbsentArgs {}

export interface BotoElasticacheCacheClusterPresentDocs {}

export interface BotoElasticacheCacheClusterPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `boto_elasticache.cache_cluster_present`, besides its name. */
export interface BotoElasticacheCacheClusterPresent extends BotoElasticacheCacheClusterPresentDocs, BotoElasticacheCacheClusterPresentArgs {}

export interface BotoElasticacheCreategroupDocs {}

export interface BotoElasticacheCreategroupArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly primary_cluster_id: Arg<number | string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly replication_group_description: Arg<string>;
  readonly wait?: Arg<Value>;
}

/** Arguments of `boto_elasticache.creategroup`, besides its name. */
export interface BotoElasticacheCreategroup extends BotoElasticacheCreategroupDocs, BotoElasticacheCreategroupArgs {}

export interface BotoElasticachePresentDocs {}

export interface BotoElasticachePresentArgs {
  /** @default true */
  readonly auto_minor_version_upgrade?: Arg<boolean>;
  readonly cache_node_type?: Arg<Value>;
  readonly cache_parameter_group_name?: Arg<string>;
  readonly cache_security_group_names?: Arg<Value>;
  readonly cache_subnet_group_name?: Arg<string>;
  readonly engine?: Arg<string>;
  readonly engine_version?: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly notification_topic_arn?: Arg<Value>;
  readonly num_cache_nodes?: Arg<number | string>;
  readonly port?: Arg<number | string>;
  readonly preferred_availability_zone?: Arg<Value>;
  readonly preferred_maintenance_window?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly replication_group_id?: Arg<Value>;
  readonly security_group_ids?: Arg<Value>;
  readonly wait?: Arg<boolean>;
}

/** Arguments of `boto_elasticache.present`, besides its name. */
export interface BotoElasticachePresent extends BotoElasticachePresentDocs, BotoElasticachePresentArgs {}

export interface BotoElasticacheReplicationGroupAbsentDocs {}

export interface BotoElasticacheReplicationGroupAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `boto_elasticache.replication_group_absent`, besides its name. */
export interface BotoElasticacheReplicationGroupAbsent extends BotoElasticacheReplicationGroupAbsentDocs, BotoElasticacheReplicationGroupAbsentArgs {}

export interface BotoElasticacheReplicationGroupPresentDocs {}

export interface BotoElasticacheReplicationGroupPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `boto_elasticache.replication_group_present`, besides its name. */
export interface BotoElasticacheReplicationGroupPresent extends BotoElasticacheReplicationGroupPresentDocs, BotoElasticacheReplicationGroupPresentArgs {}

export interface BotoElasticacheSubnetGroupAbsentDocs {}

export interface BotoElasticacheSubnetGroupAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `boto_elasticache.subnet_group_absent`, besides its name. */
export interface BotoElasticacheSubnetGroupAbsent extends BotoElasticacheSubnetGroupAbsentDocs, BotoElasticacheSubnetGroupAbsentArgs {}

export interface BotoElasticacheSubnetGroupPresentDocs {}

export interface BotoElasticacheSubnetGroupPresentArgs {
  readonly description?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly subnet_ids?: Arg<Value>;
  readonly subnet_names?: Arg<Value>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `boto_elasticache.subnet_group_present`, besides its name. */
export interface BotoElasticacheSubnetGroupPresent extends BotoElasticacheSubnetGroupPresentDocs, BotoElasticacheSubnetGroupPresentArgs {}

export interface BotoElasticacheStatesDocs {}

/** State functions of `boto_elasticache`. */
export interface BotoElasticacheStates extends BotoElasticacheStatesDocs {
  readonly absent: State<BotoElasticacheAbsent>;
  readonly cache_cluster_absent: State<BotoElasticacheCacheClusterAbsent>;
  readonly cache_cluster_present: State<BotoElasticacheCacheClusterPresent>;
  readonly creategroup: State<BotoElasticacheCreategroup>;
  readonly present: State<BotoElasticachePresent>;
  readonly replication_group_absent: State<BotoElasticacheReplicationGroupAbsent>;
  readonly replication_group_present: State<BotoElasticacheReplicationGroupPresent>;
  readonly subnet_group_absent: State<BotoElasticacheSubnetGroupAbsent>;
  readonly subnet_group_present: State<BotoElasticacheSubnetGroupPresent>;
}
