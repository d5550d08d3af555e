// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface Boto3ElasticsearchAbsentDocs {}

export interface Boto3ElasticsearchAbsentArgs {
  /** @default true */
  readonly blocking?: Arg<boolean>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto3_elasticsearch.absent`, besides its name. */
export interface Boto3ElasticsearchAbsent extends Boto3ElasticsearchAbsentDocs, Boto3ElasticsearchAbsentArgs {}

export interface Boto3ElasticsearchLatestDocs {}

export interface Boto3ElasticsearchLatestArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  /** @default true */
  readonly minor_only?: Arg<boolean>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto3_elasticsearch.latest`, besides its name. */
export interface Boto3ElasticsearchLatest extends Boto3ElasticsearchLatestDocs, Boto3ElasticsearchLatestArgs {}

export interface Boto3ElasticsearchPresentDocs {}

export interface Boto3ElasticsearchPresentArgs {
  readonly access_policies?: Arg<Value>;
  readonly advanced_options?: Arg<Value>;
  /** @default true */
  readonly blocking?: Arg<boolean>;
  readonly cognito_options?: Arg<Value>;
  readonly ebs_options?: Arg<Value>;
  readonly elasticsearch_cluster_config?: Arg<Value>;
  readonly elasticsearch_version?: Arg<string>;
  readonly encryption_at_rest_options?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly log_publishing_options?: Arg<Value>;
  readonly node_to_node_encryption_options?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly snapshot_options?: Arg<Value>;
  readonly tags?: Arg<Value>;
  readonly vpc_options?: Arg<Value>;
}

/** Arguments of `boto3_elasticsearch.present`, besides its name. */
export interface Boto3ElasticsearchPresent extends Boto3ElasticsearchPresentDocs, Boto3ElasticsearchPresentArgs {}

export interface Boto3ElasticsearchTaggedDocs {}

export interface Boto3ElasticsearchTaggedArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default false */
  readonly replace?: Arg<boolean>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `boto3_elasticsearch.tagged`, besides its name. */
export interface Boto3ElasticsearchTagged extends Boto3ElasticsearchTaggedDocs, Boto3ElasticsearchTaggedArgs {}

export interface Boto3ElasticsearchUpgradedDocs {}

export interface Boto3ElasticsearchUpgradedArgs {
  /** @default true */
  readonly blocking?: Arg<boolean>;
  readonly elasticsearch_version: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto3_elasticsearch.upgraded`, besides its name. */
export interface Boto3ElasticsearchUpgraded extends Boto3ElasticsearchUpgradedDocs, Boto3ElasticsearchUpgradedArgs {}

export interface Boto3ElasticsearchStatesDocs {}

/** State functions of `boto3_elasticsearch`. */
export interface Boto3ElasticsearchStates extends Boto3ElasticsearchStatesDocs {
  readonly absent: State<Boto3ElasticsearchAbsent>;
  readonly latest: State<Boto3ElasticsearchLatest>;
  readonly present: State<Boto3ElasticsearchPresent>;
  readonly tagged: State<Boto3ElasticsearchTagged>;
  readonly upgraded: State<Boto3ElasticsearchUpgraded>;
}
