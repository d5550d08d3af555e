// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PbmDefaultStoragePolicyAssignedDocs {}

export interface PbmDefaultStoragePolicyAssignedArgs {
  readonly datastore: Arg<string>;
  readonly policy: Arg<string>;
}

/** Arguments of `pbm.default_storage_policy_assigned`, besides its name. */
export interface PbmDefaultStoragePolicyAssigned extends PbmDefaultStoragePolicyAssignedDocs, PbmDefaultStoragePolicyAssignedArgs {}

export interface PbmDefaultVsanPolicyConfiguredDocs {}

export interface PbmDefaultVsanPolicyConfiguredArgs {
  readonly policy: Arg<Value>;
}

/** Arguments of `pbm.default_vsan_policy_configured`, besides its name. */
export interface PbmDefaultVsanPolicyConfigured extends PbmDefaultVsanPolicyConfiguredDocs, PbmDefaultVsanPolicyConfiguredArgs {}

export interface PbmStoragePoliciesConfiguredDocs {}

export interface PbmStoragePoliciesConfiguredArgs {
  readonly policies: Arg<Value>;
}

/** Arguments of `pbm.storage_policies_configured`, besides its name. */
export interface PbmStoragePoliciesConfigured extends PbmStoragePoliciesConfiguredDocs, PbmStoragePoliciesConfiguredArgs {}

export interface PbmStatesDocs {}

/** State functions of `pbm`. */
export interface PbmStates extends PbmStatesDocs {
  readonly default_storage_policy_assigned: State<PbmDefaultStoragePolicyAssigned>;
  readonly default_vsan_policy_configured: State<PbmDefaultVsanPolicyConfigured>;
  readonly storage_policies_configured: State<PbmStoragePoliciesConfigured>;
}
