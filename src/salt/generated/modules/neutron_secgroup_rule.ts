// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `neutron_secgroup_rule.absent`, besides its name. */
export interface NeutronSecgroupRuleAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly project_id?: Arg<Value>;
  readonly rule_id?: Arg<Value>;
}

/** Arguments of `neutron_secgroup_rule.present`, besides its name. */
export interface NeutronSecgroupRulePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly defaults?: Arg<Value>;
  readonly project_name?: Arg<string>;
  readonly protocol?: Arg<Value>;
}

/** State functions of `neutron_secgroup_rule`. */
export interface NeutronSecgroupRuleStates {
  readonly absent: NeutronSecgroupRuleAbsent;
  readonly present: NeutronSecgroupRulePresent;
}
