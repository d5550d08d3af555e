// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto_elasticache.absent`, besides its name. */
export interface BotoElasticacheAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default true */
  readonly wait?: Arg<boolean>;
}

/** Arguments of `boto_elasticache.cache_cluster_absent`, besides its name. */
export interface BotoElasticacheCacheClusterAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `boto_elasticache.cache_cluster_present`, besides its name. */
export interface BotoElasticacheCacheClusterPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `boto_elasticache.creategroup`, besides its name. */
export interface BotoElasticacheCreategroup {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly primary_cluster_id: Arg<number | string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly replication_group_description: Arg<string>;
  readonly wait?: Arg<Value>;
}

/** Arguments of `boto_elasticache.present`, besides its name. */
export interface BotoElasticachePresent {
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
  readonly num_cache_nodes?: Arg<number>;
  readonly port?: Arg<number | string>;
  readonly preferred_availability_zone?: Arg<Value>;
  readonly preferred_maintenance_window?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly replication_group_id?: Arg<Value>;
  readonly security_group_ids?: Arg<Value>;
  readonly wait?: Arg<boolean>;
}

/** Arguments of `boto_elasticache.replication_group_absent`, besides its name. */
export interface BotoElasticacheReplicationGroupAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `boto_elasticache.replication_group_present`, besides its name. */
export interface BotoElasticacheReplicationGroupPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `boto_elasticache.subnet_group_absent`, besides its name. */
export interface BotoElasticacheSubnetGroupAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `boto_elasticache.subnet_group_present`, besides its name. */
export interface BotoElasticacheSubnetGroupPresent {
  readonly description?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly subnet_ids?: Arg<Value>;
  readonly subnet_names?: Arg<Value>;
  readonly tags?: Arg<Value>;
}

/** State functions of `boto_elasticache`. */
export interface BotoElasticacheStates {
  readonly absent: BotoElasticacheAbsent;
  readonly cache_cluster_absent: BotoElasticacheCacheClusterAbsent;
  readonly cache_cluster_present: BotoElasticacheCacheClusterPresent;
  readonly creategroup: BotoElasticacheCreategroup;
  readonly present: BotoElasticachePresent;
  readonly replication_group_absent: BotoElasticacheReplicationGroupAbsent;
  readonly replication_group_present: BotoElasticacheReplicationGroupPresent;
  readonly subnet_group_absent: BotoElasticacheSubnetGroupAbsent;
  readonly subnet_group_present: BotoElasticacheSubnetGroupPresent;
}
