// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `pbm.default_storage_policy_assigned`, besides its name. */
export interface PbmDefaultStoragePolicyAssigned {
  readonly datastore: Arg<string>;
  readonly policy: Arg<string>;
}

/** Arguments of `pbm.default_vsan_policy_configured`, besides its name. */
export interface PbmDefaultVsanPolicyConfigured {
  readonly policy: Arg<Value>;
}

/** Arguments of `pbm.storage_policies_configured`, besides its name. */
export interface PbmStoragePoliciesConfigured {
  readonly policies: Arg<Value>;
}

/** State functions of `pbm`. */
export interface PbmStates {
  readonly default_storage_policy_assigned: PbmDefaultStoragePolicyAssigned;
  readonly default_vsan_policy_configured: PbmDefaultVsanPolicyConfigured;
  readonly storage_policies_configured: PbmStoragePoliciesConfigured;
}
