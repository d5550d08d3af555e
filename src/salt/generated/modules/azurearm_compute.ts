// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface AzurearmComputeAvailabilitySetAbsentDocs {}

export interface AzurearmComputeAvailabilitySetAbsentArgs {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<number | string>;
}

/** Arguments of `azurearm_compute.availability_set_absent`, besides its name. */
export interface AzurearmComputeAvailabilitySetAbsent extends AzurearmComputeAvailabilitySetAbsentDocs, AzurearmComputeAvailabilitySetAbsentArgs {}

export interface AzurearmComputeAvailabilitySetPresentDocs {}

export interface AzurearmComputeAvailabilitySetPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly connection_auth?: Arg<Value>;
  readonly platform_fault_domain_count?: Arg<Value>;
  readonly platform_update_domain_count?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly sku?: Arg<Value>;
  readonly tags?: Arg<Value>;
  readonly virtual_machines?: Arg<Value>;
}

/** Arguments of `azurearm_compute.availability_set_present`, besides its name. */
export interface AzurearmComputeAvailabilitySetPresent extends AzurearmComputeAvailabilitySetPresentDocs, AzurearmComputeAvailabilitySetPresentArgs {}

export interface AzurearmComputeStatesDocs {}

/** State functions of `azurearm_compute`. */
export interface AzurearmComputeStates extends AzurearmComputeStatesDocs {
  readonly availability_set_absent: State<AzurearmComputeAvailabilitySetAbsent>;
  readonly availability_set_present: State<AzurearmComputeAvailabilitySetPresent>;
}
