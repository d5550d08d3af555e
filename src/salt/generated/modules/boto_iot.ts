// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoIotPolicyAbsentDocs {}

export interface BotoIotPolicyAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly policyName: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iot.policy_absent`, besides its name. */
export interface BotoIotPolicyAbsent extends BotoIotPolicyAbsentDocs, BotoIotPolicyAbsentArgs {}

export interface BotoIotPolicyAttachedDocs {}

export interface BotoIotPolicyAttachedArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly policyName: Arg<string>;
  readonly principal: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iot.policy_attached`, besides its name. */
export interface BotoIotPolicyAttached extends BotoIotPolicyAttachedDocs, BotoIotPolicyAttachedArgs {}

export interface BotoIotPolicyDetachedDocs {}

export interface BotoIotPolicyDetachedArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly policyName: Arg<string>;
  readonly principal: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iot.policy_detached`, besides its name. */
export interface BotoIotPolicyDetached extends BotoIotPolicyDetachedDocs, BotoIotPolicyDetachedArgs {}

export interface BotoIotPolicyPresentDocs {}

export interface BotoIotPolicyPresentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly policyDocument: Arg<Value>;
  readonly policyName: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iot.policy_present`, besides its name. */
export interface BotoIotPolicyPresent extends BotoIotPolicyPresentDocs, BotoIotPolicyPresentArgs {}

export interface BotoIotThingTypeAbsentDocs {}

export interface BotoIotThingTypeAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly thingTypeName: Arg<string>;
}

/** Arguments of `boto_iot.thing_type_absent`, besides its name. */
export interface BotoIotThingTypeAbsent extends BotoIotThingTypeAbsentDocs, BotoIotThingTypeAbsentArgs {}

export interface BotoIotThingTypePresentDocs {}

export interface BotoIotThingTypePresentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly searchableAttributesList: Arg<Value>;
  readonly thingTypeDescription: Arg<string>;
  readonly thingTypeName: Arg<string>;
}

/** Arguments of `boto_iot.thing_type_present`, besides its name. */
export interface BotoIotThingTypePresent extends BotoIotThingTypePresentDocs, BotoIotThingTypePresentArgs {}

export interface BotoIotTopicRuleAbsentDocs {}

export interface BotoIotTopicRuleAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly ruleName: Arg<string>;
}

/** Arguments of `boto_iot.topic_rule_absent`, besides its name. */
export interface BotoIotTopicRuleAbsent extends BotoIotTopicRuleAbsentDocs, BotoIotTopicRuleAbsentArgs {}

export interface BotoIotTopicRulePresentDocs {}

export interface BotoIotTopicRulePresentArgs {
  readonly actions: Arg<Value>;
  /** @default "" */
  readonly description?: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default false */
  readonly ruleDisabled?: Arg<boolean>;
  readonly ruleName: Arg<string>;
  readonly sql: Arg<Value>;
}

/** Arguments of `boto_iot.topic_rule_present`, besides its name. */
export interface BotoIotTopicRulePresent extends BotoIotTopicRulePresentDocs, BotoIotTopicRulePresentArgs {}

export interface BotoIotStatesDocs {}

/** State functions of `boto_iot`. */
export interface BotoIotStates extends BotoIotStatesDocs {
  readonly policy_absent: State<BotoIotPolicyAbsent>;
  readonly policy_attached: State<BotoIotPolicyAttached>;
  readonly policy_detached: State<BotoIotPolicyDetached>;
  readonly policy_present: State<BotoIotPolicyPresent>;
  readonly thing_type_absent: State<BotoIotThingTypeAbsent>;
  readonly thing_type_present: State<BotoIotThingTypePresent>;
  readonly topic_rule_absent: State<BotoIotTopicRuleAbsent>;
  readonly topic_rule_present: State<BotoIotTopicRulePresent>;
}
