// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface AzurearmDnsRecordSetAbsentDocs {}

export interface AzurearmDnsRecordSetAbsentArgs {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly zone_name: Arg<string>;
}

/** Arguments of `azurearm_dns.record_set_absent`, besides its name. */
export interface AzurearmDnsRecordSetAbsent extends AzurearmDnsRecordSetAbsentDocs, AzurearmDnsRecordSetAbsentArgs {}

export interface AzurearmDnsRecordSetPresentDocs {}

export interface AzurearmDnsRecordSetPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly aaaa_records?: Arg<Value>;
  readonly arecords?: Arg<Value>;
  readonly caa_records?: Arg<Value>;
  readonly cname_record?: Arg<Value>;
  readonly connection_auth?: Arg<Value>;
  readonly etag?: Arg<Value>;
  readonly if_match?: Arg<Value>;
  readonly if_none_match?: Arg<Value>;
  readonly metadata?: Arg<Value>;
  readonly mx_records?: Arg<Value>;
  readonly ns_records?: Arg<Value>;
  readonly ptr_records?: Arg<Value>;
  readonly record_type: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly soa_record?: Arg<Value>;
  readonly srv_records?: Arg<Value>;
  readonly ttl?: Arg<number | string>;
  readonly txt_records?: Arg<Value>;
  readonly zone_name: Arg<string>;
}

/** Arguments of `azurearm_dns.record_set_present`, besides its name. */
export interface AzurearmDnsRecordSetPresent extends AzurearmDnsRecordSetPresentDocs, AzurearmDnsRecordSetPresentArgs {}

export interface AzurearmDnsZoneAbsentDocs {}

export interface AzurearmDnsZoneAbsentArgs {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
}

/** Arguments of `azurearm_dns.zone_absent`, besides its name. */
export interface AzurearmDnsZoneAbsent extends AzurearmDnsZoneAbsentDocs, AzurearmDnsZoneAbsentArgs {}

export interface AzurearmDnsZonePresentDocs {}

export interface AzurearmDnsZonePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly connection_auth?: Arg<Value>;
  readonly etag?: Arg<Value>;
  readonly if_match?: Arg<Value>;
  readonly if_none_match?: Arg<Value>;
  readonly registration_virtual_networks?: Arg<Value>;
  readonly resolution_virtual_networks?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly tags?: Arg<Value>;
  /** @default "Public" */
  readonly zone_type?: Arg<string>;
}

/** Arguments of `azurearm_dns.zone_present`, besides its name. */
export interface AzurearmDnsZonePresent extends AzurearmDnsZonePresentDocs, AzurearmDnsZonePresentArgs {}

export interface AzurearmDnsStatesDocs {}

/** State functions of `azurearm_dns`. */
export interface AzurearmDnsStates extends AzurearmDnsStatesDocs {
  readonly record_set_absent: State<AzurearmDnsRecordSetAbsent>;
  readonly record_set_present: State<AzurearmDnsRecordSetPresent>;
  readonly zone_absent: State<AzurearmDnsZoneAbsent>;
  readonly zone_present: State<AzurearmDnsZonePresent>;
}
