// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface AzurearmResourcePolicyAssignmentAbsentDocs {}

export interface AzurearmResourcePolicyAssignmentAbsentArgs {
  readonly connection_auth?: Arg<Value>;
  readonly scope: Arg<Value>;
}

/** Arguments of `azurearm_resource.policy_assignment_absent`, besides its name. */
export interface AzurearmResourcePolicyAssignmentAbsent extends AzurearmResourcePolicyAssignmentAbsentDocs, AzurearmResourcePolicyAssignmentAbsentArgs {}

export interface AzurearmResourcePolicyAssignmentPresentDocs {}

export interface AzurearmResourcePolicyAssignmentPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly assignment_type?: Arg<Value>;
  readonly connection_auth?: Arg<Value>;
  readonly definition_name: Arg<string>;
  readonly description?: Arg<Value>;
  readonly display_name?: Arg<Value>;
  readonly parameters?: Arg<Value>;
  readonly scope: Arg<Value>;
}

/** Arguments of `azurearm_resource.policy_assignment_present`, besides its name. */
export interface AzurearmResourcePolicyAssignmentPresent extends AzurearmResourcePolicyAssignmentPresentDocs, AzurearmResourcePolicyAssignmentPresentArgs {}

export interface AzurearmResourcePolicyDefinitionAbsentDocs {}

export interface AzurearmResourcePolicyDefinitionAbsentArgs {
  readonly connection_auth?: Arg<Value>;
}

/** Arguments of `azurearm_resource.policy_definition_absent`, besides its name. */
export interface AzurearmResourcePolicyDefinitionAbsent extends AzurearmResourcePolicyDefinitionAbsentDocs, AzurearmResourcePolicyDefinitionAbsentArgs {}

export interface AzurearmResourcePolicyDefinitionPresentDocs {}

export interface AzurearmResourcePolicyDefinitionPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly connection_auth?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly display_name?: Arg<Value>;
  readonly metadata?: Arg<Value>;
  readonly mode?: Arg<Value>;
  readonly parameters?: Arg<Value>;
  readonly policy_rule?: Arg<Value>;
  readonly policy_rule_file?: Arg<Value>;
  readonly policy_rule_json?: Arg<Value>;
  readonly policy_type?: Arg<Value>;
  /** @default false */
  readonly skip_verify?: Arg<boolean>;
  readonly source_hash?: Arg<string>;
  readonly source_hash_name?: Arg<string>;
  /** @default "jinja" */
  readonly template?: Arg<string>;
}

/** Arguments of `azurearm_resource.policy_definition_present`, besides its name. */
export interface AzurearmResourcePolicyDefinitionPresent extends AzurearmResourcePolicyDefinitionPresentDocs, AzurearmResourcePolicyDefinitionPresentArgs {}

export interface AzurearmResourceResourceGroupAbsentDocs {}

export interface AzurearmResourceResourceGroupAbsentArgs {
  readonly connection_auth?: Arg<Value>;
}

/** Arguments of `azurearm_resource.resource_group_absent`, besides its name. */
export interface AzurearmResourceResourceGroupAbsent extends AzurearmResourceResourceGroupAbsentDocs, AzurearmResourceResourceGroupAbsentArgs {}

export interface AzurearmResourceResourceGroupPresentDocs {}

export interface AzurearmResourceResourceGroupPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly connection_auth?: Arg<Value>;
  readonly location: Arg<Value>;
  readonly managed_by?: Arg<Value>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `azurearm_resource.resource_group_present`, besides its name. */
export interface AzurearmResourceResourceGroupPresent extends AzurearmResourceResourceGroupPresentDocs, AzurearmResourceResourceGroupPresentArgs {}

export interface AzurearmResourceStatesDocs {}

/** State functions of `azurearm_resource`. */
export interface AzurearmResourceStates extends AzurearmResourceStatesDocs {
  readonly policy_assignment_absent: State<AzurearmResourcePolicyAssignmentAbsent>;
  readonly policy_assignment_present: State<AzurearmResourcePolicyAssignmentPresent>;
  readonly policy_definition_absent: State<AzurearmResourcePolicyDefinitionAbsent>;
  readonly policy_definition_present: State<AzurearmResourcePolicyDefinitionPresent>;
  readonly resource_group_absent: State<AzurearmResourceResourceGroupAbsent>;
  readonly resource_group_present: State<AzurearmResourceResourceGroupPresent>;
}
