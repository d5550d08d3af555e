// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `pagerduty_user.absent`, besides its name. */
export interface PagerdutyUserAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly api_key?: Arg<string>;
  /** @default "pagerduty" */
  readonly profile?: Arg<string>;
  readonly subdomain?: Arg<Value>;
}

/** Arguments of `pagerduty_user.present`, besides its name. */
export interface PagerdutyUserPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly api_key?: Arg<string>;
  /** @default "pagerduty" */
  readonly profile?: Arg<string>;
  readonly subdomain?: Arg<Value>;
}

/** State functions of `pagerduty_user`. */
export interface PagerdutyUserStates {
  readonly absent: PagerdutyUserAbsent;
  readonly present: PagerdutyUserPresent;
}
