// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface NeutronSecgroupRuleAbsentDocs {}

export interface NeutronSecgroupRuleAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly project_id?: Arg<Value>;
  readonly rule_id?: Arg<Value>;
}

/** Arguments of `neutron_secgroup_rule.absent`, besides its name. */
export interface NeutronSecgroupRuleAbsent extends NeutronSecgroupRuleAbsentDocs, NeutronSecgroupRuleAbsentArgs {}

export interface NeutronSecgroupRulePresentDocs {}

export interface NeutronSecgroupRulePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly defaults?: Arg<Value>;
  readonly project_name?: Arg<string>;
  readonly protocol?: Arg<Value>;
}

/** Arguments of `neutron_secgroup_rule.present`, besides its name. */
export interface NeutronSecgroupRulePresent extends NeutronSecgroupRulePresentDocs, NeutronSecgroupRulePresentArgs {}

export interface NeutronSecgroupRuleStatesDocs {}

/** State functions of `neutron_secgroup_rule`. */
export interface NeutronSecgroupRuleStates extends NeutronSecgroupRuleStatesDocs {
  readonly absent: State<NeutronSecgroupRuleAbsent>;
  readonly present: State<NeutronSecgroupRulePresent>;
}
