// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { MatchType } from "../../curated/types.ts";
import type { State } from "../../state.ts";
import type { Mapping, OneOrMany } from "../../values.ts";

export interface HttpQueryDocs {}

export interface HttpQueryArgs {
  readonly agent?: Arg<string>;
  readonly backend?: Arg<"requests" | "urllib2" | "tornado">;
  readonly ca_bundle?: Arg<string>;
  readonly cert?: Arg<OneOrMany<string>>;
  readonly cookies?: Arg<boolean>;
  readonly data?: Arg<string>;
  readonly data_file?: Arg<string>;
  readonly decode?: Arg<boolean>;
  readonly decode_type?: Arg<string>;
  readonly header_dict?: Arg<Readonly<Record<string, string>>>;
  readonly header_list?: Arg<readonly string[]>;
  readonly match?: Arg<string>;
  /** @default "string" */
  readonly match_type?: Arg<MatchType>;
  readonly method?: Arg<string>;
  readonly params?: Arg<Mapping>;
  readonly password?: Arg<string>;
  readonly raise_error?: Arg<boolean>;
  readonly request_interval?: Arg<number>;
  readonly status?: Arg<OneOrMany<number | string>>;
  /** @default "string" */
  readonly status_type?: Arg<MatchType | "list">;
  readonly username?: Arg<string>;
  readonly verify_ssl?: Arg<boolean>;
  readonly wait_for?: Arg<number>;
}

/** Arguments of `http.query`, besides its name. */
export interface HttpQuery extends HttpQueryDocs, HttpQueryArgs {}

export interface HttpWaitForSuccessfulQueryDocs {}

export interface HttpWaitForSuccessfulQueryArgs {
  readonly agent?: Arg<string>;
  readonly backend?: Arg<"requests" | "urllib2" | "tornado">;
  readonly ca_bundle?: Arg<string>;
  readonly cert?: Arg<OneOrMany<string>>;
  readonly cookies?: Arg<boolean>;
  readonly data?: Arg<string>;
  readonly data_file?: Arg<string>;
  readonly decode?: Arg<boolean>;
  readonly decode_type?: Arg<string>;
  readonly header_dict?: Arg<Readonly<Record<string, string>>>;
  readonly header_list?: Arg<readonly string[]>;
  readonly match?: Arg<string>;
  readonly match_type?: Arg<MatchType>;
  readonly method?: Arg<string>;
  readonly params?: Arg<Mapping>;
  readonly password?: Arg<string>;
  readonly raise_error?: Arg<boolean>;
  readonly request_interval?: Arg<number>;
  readonly status?: Arg<OneOrMany<number | string>>;
  readonly status_type?: Arg<MatchType | "list">;
  readonly username?: Arg<string>;
  readonly verify_ssl?: Arg<boolean>;
  /** @default 300 */
  readonly wait_for?: Arg<number>;
}

/** Arguments of `http.wait_for_successful_query`, besides its name. */
export interface HttpWaitForSuccessfulQuery extends HttpWaitForSuccessfulQueryDocs, HttpWaitForSuccessfulQueryArgs {}

export interface HttpStatesDocs {}

/** State functions of `http`. */
export interface HttpStates extends HttpStatesDocs {
  readonly query: State<HttpQuery>;
  readonly wait_for_successful_query: State<HttpWaitForSuccessfulQuery>;
}
