// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PagerdutyServiceAbsentDocs {}

export interface PagerdutyServiceAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly api_key?: Arg<string>;
  /** @default "pagerduty" */
  readonly profile?: Arg<string>;
  readonly subdomain?: Arg<Value>;
}

/** Arguments of `pagerduty_service.absent`, besides its name. */
export interface PagerdutyServiceAbsent extends PagerdutyServiceAbsentDocs, PagerdutyServiceAbsentArgs {}

export interface PagerdutyServicePresentDocs {}

export interface PagerdutyServicePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly api_key?: Arg<string>;
  /** @default "pagerduty" */
  readonly profile?: Arg<string>;
  readonly subdomain?: Arg<Value>;
}

/** Arguments of `pagerduty_service.present`, besides its name. */
export interface PagerdutyServicePresent extends PagerdutyServicePresentDocs, PagerdutyServicePresentArgs {}

export interface PagerdutyServiceStatesDocs {}

/** State functions of `pagerduty_service`. */
export interface PagerdutyServiceStates extends PagerdutyServiceStatesDocs {
  readonly absent: State<PagerdutyServiceAbsent>;
  readonly present: State<PagerdutyServicePresent>;
}
