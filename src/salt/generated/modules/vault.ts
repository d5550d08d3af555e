// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

/** Arguments of `vault.policy_absent`, besides its name. */
export interface VaultPolicyAbsent {}

export interface VaultPolicyPresentDocs {}

export interface VaultPolicyPresentArgs {
  readonly rules: Arg<Value>;
}

/** Arguments of `vault.policy_present`, besides its name. */
export interface VaultPolicyPresent extends VaultPolicyPresentDocs, VaultPolicyPresentArgs {}

export interface VaultStatesDocs {}

/** State functions of `vault`. */
export interface VaultStates extends VaultStatesDocs {
  readonly policy_present: State<VaultPolicyPresent>;
}

export interface VaultStates3007Docs {}

export interface VaultStates3007 extends VaultStates3007Docs, VaultStates {
  readonly policy_absent: State<VaultPolicyAbsent>;
}
