// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `elasticsearch_index_template.absent`, besides its name. */
export interface ElasticsearchIndexTemplateAbsent {}

/** Arguments of `elasticsearch_index_template.present`, besides its name. */
export interface ElasticsearchIndexTemplatePresent {
  readonly definition: Arg<Value>;
}

/** State functions of `elasticsearch_index_template`. */
export interface ElasticsearchIndexTemplateStates {
  readonly absent: ElasticsearchIndexTemplateAbsent;
  readonly present: ElasticsearchIndexTemplatePresent;
}
