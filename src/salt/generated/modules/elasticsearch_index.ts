// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `elasticsearch_index.absent`, besides its name. */
export interface ElasticsearchIndexAbsent {}

export interface ElasticsearchIndexPresentDocs {}

export interface ElasticsearchIndexPresentArgs {
  readonly definition?: Arg<Value>;
}

/** Arguments of `elasticsearch_index.present`, besides its name. */
export interface ElasticsearchIndexPresent extends ElasticsearchIndexPresentDocs, ElasticsearchIndexPresentArgs {}

export interface ElasticsearchIndexStatesDocs {}

/** State functions of `elasticsearch_index`. */
export interface ElasticsearchIndexStates extends ElasticsearchIndexStatesDocs {
  readonly absent: State<ElasticsearchIndexAbsent>;
  readonly present: State<ElasticsearchIndexPresent>;
}
