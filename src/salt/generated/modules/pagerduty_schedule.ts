// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PagerdutyScheduleAbsentDocs {}

export interface PagerdutyScheduleAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly api_key?: Arg<string>;
  /** @default "pagerduty" */
  readonly profile?: Arg<string>;
  readonly subdomain?: Arg<Value>;
}

/** Arguments of `pagerduty_schedule.absent`, besides its name. */
export interface PagerdutyScheduleAbsent extends PagerdutyScheduleAbsentDocs, PagerdutyScheduleAbsentArgs {}

export interface PagerdutySchedulePresentDocs {}

export interface PagerdutySchedulePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly api_key?: Arg<string>;
  /** @default "pagerduty" */
  readonly profile?: Arg<string>;
  readonly subdomain?: Arg<Value>;
}

/** Arguments of `pagerduty_schedule.present`, besides its name. */
export interface PagerdutySchedulePresent extends PagerdutySchedulePresentDocs, PagerdutySchedulePresentArgs {}

export interface PagerdutyScheduleStatesDocs {}

/** State functions of `pagerduty_schedule`. */
export interface PagerdutyScheduleStates extends PagerdutyScheduleStatesDocs {
  readonly absent: State<PagerdutyScheduleAbsent>;
  readonly present: State<PagerdutySchedulePresent>;
}
