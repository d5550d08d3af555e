// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.

/** Arguments of `esxdatacenter.datacenter_configured`, besides its name. */
export interface EsxdatacenterDatacenterConfigured {}

/** State functions of `esxdatacenter`. */
export interface EsxdatacenterStates {
  readonly datacenter_configured: EsxdatacenterDatacenterConfigured;
}
