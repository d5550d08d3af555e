// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `vault.policy_present`, besides its name. */
export interface VaultPolicyPresent {
  readonly rules: Arg<Value>;
}

/** State functions of `vault`. */
export interface VaultStates {
  readonly policy_present: VaultPolicyPresent;
}
