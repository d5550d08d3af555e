// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `elasticsearch.alias_absent`, besides its name. */
export interface ElasticsearchAliasAbsent {
  readonly index: Arg<string>;
}

/** Arguments of `elasticsearch.alias_present`, besides its name. */
export interface ElasticsearchAliasPresent {
  readonly definition?: Arg<Value>;
  readonly index: Arg<string>;
}

/** Arguments of `elasticsearch.index_absent`, besides its name. */
export interface ElasticsearchIndexAbsent {}

/** Arguments of `elasticsearch.index_present`, besides its name. */
export interface ElasticsearchIndexPresent {
  readonly definition?: Arg<Value>;
}

/** Arguments of `elasticsearch.index_template_absent`, besides its name. */
export interface ElasticsearchIndexTemplateAbsent {}

/** Arguments of `elasticsearch.index_template_present`, besides its name. */
export interface ElasticsearchIndexTemplatePresent {
  /** @default false */
  readonly check_definition?: Arg<boolean>;
  readonly definition: Arg<Value>;
}

/** Arguments of `elasticsearch.pipeline_absent`, besides its name. */
export interface ElasticsearchPipelineAbsent {}

/** Arguments of `elasticsearch.pipeline_present`, besides its name. */
export interface ElasticsearchPipelinePresent {
  readonly definition: Arg<Value>;
}

/** Arguments of `elasticsearch.search_template_absent`, besides its name. */
export interface ElasticsearchSearchTemplateAbsent {}

/** Arguments of `elasticsearch.search_template_present`, besides its name. */
export interface ElasticsearchSearchTemplatePresent {
  readonly definition: Arg<Value>;
}

/** State functions of `elasticsearch`. */
export interface ElasticsearchStates {
  readonly alias_absent: ElasticsearchAliasAbsent;
  readonly alias_present: ElasticsearchAliasPresent;
  readonly index_absent: ElasticsearchIndexAbsent;
  readonly index_present: ElasticsearchIndexPresent;
  readonly index_template_absent: ElasticsearchIndexTemplateAbsent;
  readonly index_template_present: ElasticsearchIndexTemplatePresent;
  readonly pipeline_absent: ElasticsearchPipelineAbsent;
  readonly pipeline_present: ElasticsearchPipelinePresent;
  readonly search_template_absent: ElasticsearchSearchTemplateAbsent;
  readonly search_template_present: ElasticsearchSearchTemplatePresent;
}
