// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SolrcloudAliasDocs {}

export interface SolrcloudAliasArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly collections: Arg<Value>;
}

/** Arguments of `solrcloud.alias`, besides its name. */
export interface SolrcloudAlias extends SolrcloudAliasDocs, SolrcloudAliasArgs {}

export interface SolrcloudCollectionDocs {}

export interface SolrcloudCollectionArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly options?: Arg<Value>;
}

/** Arguments of `solrcloud.collection`, besides its name. */
export interface SolrcloudCollection extends SolrcloudCollectionDocs, SolrcloudCollectionArgs {}

export interface SolrcloudStatesDocs {}

/** State functions of `solrcloud`. */
export interface SolrcloudStates extends SolrcloudStatesDocs {
  readonly alias: State<SolrcloudAlias>;
  readonly collection: State<SolrcloudCollection>;
}
