// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface LibcloudDnsRecordAbsentDocs {}

export interface LibcloudDnsRecordAbsentArgs {
  readonly data: Arg<Value>;
  readonly profile: Arg<string>;
  readonly type: Arg<string>;
  readonly zone: Arg<string>;
}

/** Arguments of `libcloud_dns.record_absent`, besides its name. */
export interface LibcloudDnsRecordAbsent extends LibcloudDnsRecordAbsentDocs, LibcloudDnsRecordAbsentArgs {}

export interface LibcloudDnsRecordPresentDocs {}

export interface LibcloudDnsRecordPresentArgs {
  readonly data: Arg<Value>;
  readonly profile: Arg<string>;
  readonly type: Arg<string>;
  readonly zone: Arg<string>;
}

/** Arguments of `libcloud_dns.record_present`, besides its name. */
export interface LibcloudDnsRecordPresent extends LibcloudDnsRecordPresentDocs, LibcloudDnsRecordPresentArgs {}

export interface LibcloudDnsStateResultDocs {}

export interface LibcloudDnsStateResultArgs {
  readonly changes?: Arg<Value>;
  readonly message: Arg<Value>;
  readonly result: Arg<Value>;
}

/** Arguments of `libcloud_dns.state_result`, besides its name. */
export interface LibcloudDnsStateResult extends LibcloudDnsStateResultDocs, LibcloudDnsStateResultArgs {}

export interface LibcloudDnsStatesDocs {}

/** State functions of `libcloud_dns`. */
export interface LibcloudDnsStates extends LibcloudDnsStatesDocs {
  readonly record_absent: State<LibcloudDnsRecordAbsent>;
  readonly record_present: State<LibcloudDnsRecordPresent>;
  readonly state_result: State<LibcloudDnsStateResult>;
}
