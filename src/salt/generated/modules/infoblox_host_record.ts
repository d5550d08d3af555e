// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `infoblox_host_record.absent`, besides its name. */
export interface InfobloxHostRecordAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly ipv4addr?: Arg<Value>;
  readonly mac?: Arg<Value>;
}

/** Arguments of `infoblox_host_record.present`, besides its name. */
export interface InfobloxHostRecordPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  /** @default true */
  readonly ensure_data?: Arg<boolean>;
}

/** State functions of `infoblox_host_record`. */
export interface InfobloxHostRecordStates {
  readonly absent: InfobloxHostRecordAbsent;
  readonly present: InfobloxHostRecordPresent;
}
