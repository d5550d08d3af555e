// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface ElasticsearchAliasAbsentDocs {}

export interface ElasticsearchAliasAbsentArgs {
  readonly index: Arg<string>;
}

/** Arguments of `elasticsearch.alias_absent`, besides its name. */
export interface ElasticsearchAliasAbsent extends ElasticsearchAliasAbsentDocs, ElasticsearchAliasAbsentArgs {}

export interface ElasticsearchAliasPresentDocs {}

export interface ElasticsearchAliasPresentArgs {
  readonly definition?: Arg<Value>;
  readonly index: Arg<string>;
}

/** Arguments of `elasticsearch.alias_present`, besides its name. */
export interface ElasticsearchAliasPresent extends ElasticsearchAliasPresentDocs, ElasticsearchAliasPresentArgs {}

/** Arguments of `elasticsearch.index_absent`, besides its name. */
export interface ElasticsearchIndexAbsent {}

export interface ElasticsearchIndexPresentDocs {}

export interface ElasticsearchIndexPresentArgs {
  readonly definition?: Arg<Value>;
}

/** Arguments of `elasticsearch.index_present`, besides its name. */
export interface ElasticsearchIndexPresent extends ElasticsearchIndexPresentDocs, ElasticsearchIndexPresentArgs {}

/** Arguments of `elasticsearch.index_template_absent`, besides its name. */
export interface ElasticsearchIndexTemplateAbsent {}

export interface ElasticsearchIndexTemplatePresentDocs {}

export interface ElasticsearchIndexTemplatePresentArgs {
  /** @default false */
  readonly check_definition?: Arg<boolean>;
  readonly definition: Arg<Value>;
}

/** Arguments of `elasticsearch.index_template_present`, besides its name. */
export interface ElasticsearchIndexTemplatePresent extends ElasticsearchIndexTemplatePresentDocs, ElasticsearchIndexTemplatePresentArgs {}

/** Arguments of `elasticsearch.pipeline_absent`, besides its name. */
export interface ElasticsearchPipelineAbsent {}

export interface ElasticsearchPipelinePresentDocs {}

export interface ElasticsearchPipelinePresentArgs {
  readonly definition: Arg<Value>;
}

/** Arguments of `elasticsearch.pipeline_present`, besides its name. */
export interface ElasticsearchPipelinePresent extends ElasticsearchPipelinePresentDocs, ElasticsearchPipelinePresentArgs {}

/** Arguments of `elasticsearch.search_template_absent`, besides its name. */
export interface ElasticsearchSearchTemplateAbsent {}

export interface ElasticsearchSearchTemplatePresentDocs {}

export interface ElasticsearchSearchTemplatePresentArgs {
  readonly definition: Arg<Value>;
}

/** Arguments of `elasticsearch.search_template_present`, besides its name. */
export interface ElasticsearchSearchTemplatePresent extends ElasticsearchSearchTemplatePresentDocs, ElasticsearchSearchTemplatePresentArgs {}

export interface ElasticsearchStatesDocs {}

/** State functions of `elasticsearch`. */
export interface ElasticsearchStates extends ElasticsearchStatesDocs {
  readonly alias_absent: State<ElasticsearchAliasAbsent>;
  readonly alias_present: State<ElasticsearchAliasPresent>;
  readonly index_absent: State<ElasticsearchIndexAbsent>;
  readonly index_present: State<ElasticsearchIndexPresent>;
  readonly index_template_absent: State<ElasticsearchIndexTemplateAbsent>;
  readonly index_template_present: State<ElasticsearchIndexTemplatePresent>;
  readonly pipeline_absent: State<ElasticsearchPipelineAbsent>;
  readonly pipeline_present: State<ElasticsearchPipelinePresent>;
  readonly search_template_absent: State<ElasticsearchSearchTemplateAbsent>;
  readonly search_template_present: State<ElasticsearchSearchTemplatePresent>;
}
