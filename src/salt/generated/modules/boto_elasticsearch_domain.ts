// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoElasticsearchDomainAbsentDocs {}

export interface BotoElasticsearchDomainAbsentArgs {
  readonly DomainName: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_elasticsearch_domain.absent`, besides its name. */
export interface BotoElasticsearchDomainAbsent extends BotoElasticsearchDomainAbsentDocs, BotoElasticsearchDomainAbsentArgs {}

export interface BotoElasticsearchDomainPresentDocs {}

export interface BotoElasticsearchDomainPresentArgs {
  readonly AccessPolicies?: Arg<Value>;
  readonly AdvancedOptions?: Arg<Value>;
  readonly DomainName: Arg<string>;
  readonly EBSOptions?: Arg<Value>;
  readonly ElasticsearchClusterConfig?: Arg<Value>;
  /** @default "1.5" */
  readonly ElasticsearchVersion?: Arg<string>;
  readonly SnapshotOptions?: Arg<Value>;
  readonly Tags?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_elasticsearch_domain.present`, besides its name. */
export interface BotoElasticsearchDomainPresent extends BotoElasticsearchDomainPresentDocs, BotoElasticsearchDomainPresentArgs {}

export interface BotoElasticsearchDomainStatesDocs {}

/** State functions of `boto_elasticsearch_domain`. */
export interface BotoElasticsearchDomainStates extends BotoElasticsearchDomainStatesDocs {
  readonly absent: State<BotoElasticsearchDomainAbsent>;
  readonly present: State<BotoElasticsearchDomainPresent>;
}
