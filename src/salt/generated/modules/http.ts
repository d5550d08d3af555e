// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `http.query`, besides its name. */
export interface HttpQuery {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly match?: Arg<Value>;
  /** @default "string" */
  readonly match_type?: Arg<string>;
  readonly status?: Arg<Value>;
  /** @default "string" */
  readonly status_type?: Arg<string | readonly Value[]>;
  readonly wait_for?: Arg<Value>;
}

/** Arguments of `http.wait_for_successful_query`, besides its name. */
export interface HttpWaitForSuccessfulQuery {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly request_interval?: Arg<Value>;
  /** @default 300 */
  readonly wait_for?: Arg<number>;
}

/** State functions of `http`. */
export interface HttpStates {
  readonly query: HttpQuery;
  readonly wait_for_successful_query: HttpWaitForSuccessfulQuery;
}
