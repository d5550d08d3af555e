// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `elasticsearch_index.absent`, besides its name. */
export interface ElasticsearchIndexAbsent {}

/** Arguments of `elasticsearch_index.present`, besides its name. */
export interface ElasticsearchIndexPresent {
  readonly definition?: Arg<Value>;
}

/** State functions of `elasticsearch_index`. */
export interface ElasticsearchIndexStates {
  readonly absent: ElasticsearchIndexAbsent;
  readonly present: ElasticsearchIndexPresent;
}
