// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `azurearm_compute.availability_set_absent`, besides its name. */
export interface AzurearmComputeAvailabilitySetAbsent {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<number | string>;
}

/** Arguments of `azurearm_compute.availability_set_present`, besides its name. */
export interface AzurearmComputeAvailabilitySetPresent {
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

/** State functions of `azurearm_compute`. */
export interface AzurearmComputeStates {
  readonly availability_set_absent: AzurearmComputeAvailabilitySetAbsent;
  readonly availability_set_present: AzurearmComputeAvailabilitySetPresent;
}
