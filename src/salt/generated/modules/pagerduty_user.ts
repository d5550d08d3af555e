// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PagerdutyUserAbsentDocs {}

export interface PagerdutyUserAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly api_key?: Arg<string>;
  /** @default "pagerduty" */
  readonly profile?: Arg<string>;
  readonly subdomain?: Arg<Value>;
}

/** Arguments of `pagerduty_user.absent`, besides its name. */
export interface PagerdutyUserAbsent extends PagerdutyUserAbsentDocs, PagerdutyUserAbsentArgs {}

export interface PagerdutyUserPresentDocs {}

export interface PagerdutyUserPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly api_key?: Arg<string>;
  /** @default "pagerduty" */
  readonly profile?: Arg<string>;
  readonly subdomain?: Arg<Value>;
}

/** Arguments of `pagerduty_user.present`, besides its name. */
export interface PagerdutyUserPresent extends PagerdutyUserPresentDocs, PagerdutyUserPresentArgs {}

export interface PagerdutyUserStatesDocs {}

/** State functions of `pagerduty_user`. */
export interface PagerdutyUserStates extends PagerdutyUserStatesDocs {
  readonly absent: State<PagerdutyUserAbsent>;
  readonly present: State<PagerdutyUserPresent>;
}
