// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto_iot.policy_absent`, besides its name. */
export interface BotoIotPolicyAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly policyName: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iot.policy_attached`, besides its name. */
export interface BotoIotPolicyAttached {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly policyName: Arg<string>;
  readonly principal: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iot.policy_detached`, besides its name. */
export interface BotoIotPolicyDetached {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly policyName: Arg<string>;
  readonly principal: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iot.policy_present`, besides its name. */
export interface BotoIotPolicyPresent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly policyDocument: Arg<Value>;
  readonly policyName: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iot.thing_type_absent`, besides its name. */
export interface BotoIotThingTypeAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly thingTypeName: Arg<string>;
}

/** Arguments of `boto_iot.thing_type_present`, besides its name. */
export interface BotoIotThingTypePresent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly searchableAttributesList: Arg<Value>;
  readonly thingTypeDescription: Arg<string>;
  readonly thingTypeName: Arg<string>;
}

/** Arguments of `boto_iot.topic_rule_absent`, besides its name. */
export interface BotoIotTopicRuleAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly ruleName: Arg<string>;
}

/** Arguments of `boto_iot.topic_rule_present`, besides its name. */
export interface BotoIotTopicRulePresent {
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

/** State functions of `boto_iot`. */
export interface BotoIotStates {
  readonly policy_absent: BotoIotPolicyAbsent;
  readonly policy_attached: BotoIotPolicyAttached;
  readonly policy_detached: BotoIotPolicyDetached;
  readonly policy_present: BotoIotPolicyPresent;
  readonly thing_type_absent: BotoIotThingTypeAbsent;
  readonly thing_type_present: BotoIotThingTypePresent;
  readonly topic_rule_absent: BotoIotTopicRuleAbsent;
  readonly topic_rule_present: BotoIotTopicRulePresent;
}
