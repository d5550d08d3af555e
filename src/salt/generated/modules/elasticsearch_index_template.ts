// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `elasticsearch_index_template.absent`, besides its name. */
export interface ElasticsearchIndexTemplateAbsent {}

export interface ElasticsearchIndexTemplatePresentDocs {}

export interface ElasticsearchIndexTemplatePresentArgs {
  readonly definition: Arg<Value>;
}

/** Arguments of `elasticsearch_index_template.present`, besides its name. */
export interface ElasticsearchIndexTemplatePresent extends ElasticsearchIndexTemplatePresentDocs, ElasticsearchIndexTemplatePresentArgs {}

export interface ElasticsearchIndexTemplateStatesDocs {}

/** State functions of `elasticsearch_index_template`. */
export interface ElasticsearchIndexTemplateStates extends ElasticsearchIndexTemplateStatesDocs {
  readonly absent: State<ElasticsearchIndexTemplateAbsent>;
  readonly present: State<ElasticsearchIndexTemplatePresent>;
}
