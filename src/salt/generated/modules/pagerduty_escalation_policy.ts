// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PagerdutyEscalationPolicyAbsentDocs {}

export interface PagerdutyEscalationPolicyAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly api_key?: Arg<string>;
  /** @default "pagerduty" */
  readonly profile?: Arg<string>;
  readonly subdomain?: Arg<Value>;
}

/** Arguments of `pagerduty_escalation_policy.absent`, besides its name. */
export interface PagerdutyEscalationPolicyAbsent extends PagerdutyEscalationPolicyAbsentDocs, PagerdutyEscalationPolicyAbsentArgs {}

export interface PagerdutyEscalationPolicyPresentDocs {}

export interface PagerdutyEscalationPolicyPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly api_key?: Arg<string>;
  /** @default "pagerduty" */
  readonly profile?: Arg<string>;
  readonly subdomain?: Arg<Value>;
}

/** Arguments of `pagerduty_escalation_policy.present`, besides its name. */
export interface PagerdutyEscalationPolicyPresent extends PagerdutyEscalationPolicyPresentDocs, PagerdutyEscalationPolicyPresentArgs {}

export interface PagerdutyEscalationPolicyStatesDocs {}

/** State functions of `pagerduty_escalation_policy`. */
export interface PagerdutyEscalationPolicyStates extends PagerdutyEscalationPolicyStatesDocs {
  readonly absent: State<PagerdutyEscalationPolicyAbsent>;
  readonly present: State<PagerdutyEscalationPolicyPresent>;
}
