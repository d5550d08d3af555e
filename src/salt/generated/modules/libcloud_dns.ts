// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `libcloud_dns.record_absent`, besides its name. */
export interface LibcloudDnsRecordAbsent {
  readonly data: Arg<string>;
  readonly profile: Arg<string>;
  readonly type: Arg<string>;
  readonly zone: Arg<string>;
}

/** Arguments of `libcloud_dns.record_present`, besides its name. */
export interface LibcloudDnsRecordPresent {
  readonly data: Arg<string>;
  readonly profile: Arg<string>;
  readonly type: Arg<string>;
  readonly zone: Arg<string>;
}

/** Arguments of `libcloud_dns.state_result`, besides its name. */
export interface LibcloudDnsStateResult {
  readonly changes?: Arg<Value>;
  readonly message: Arg<Value>;
  readonly result: Arg<Value>;
}

/** State functions of `libcloud_dns`. */
export interface LibcloudDnsStates {
  readonly record_absent: LibcloudDnsRecordAbsent;
  readonly record_present: LibcloudDnsRecordPresent;
  readonly state_result: LibcloudDnsStateResult;
}
