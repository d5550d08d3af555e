// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `solrcloud.alias`, besides its name. */
export interface SolrcloudAlias {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly collections: Arg<Value>;
}

/** Arguments of `solrcloud.collection`, besides its name. */
export interface SolrcloudCollection {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly options?: Arg<Value>;
}

/** State functions of `solrcloud`. */
export interface SolrcloudStates {
  readonly alias: SolrcloudAlias;
  readonly collection: SolrcloudCollection;
}
