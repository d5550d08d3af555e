// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface InfobloxHostRecordAbsentDocs {}

export interface InfobloxHostRecordAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly ipv4addr?: Arg<Value>;
  readonly mac?: Arg<Value>;
}

/** Arguments of `infoblox_host_record.absent`, besides its name. */
export interface InfobloxHostRecordAbsent extends InfobloxHostRecordAbsentDocs, InfobloxHostRecordAbsentArgs {}

export interface InfobloxHostRecordPresentDocs {}

export interface InfobloxHostRecordPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  /** @default true */
  readonly ensure_data?: Arg<boolean>;
}

/** Arguments of `infoblox_host_record.present`, besides its name. */
export interface InfobloxHostRecordPresent extends InfobloxHostRecordPresentDocs, InfobloxHostRecordPresentArgs {}

export interface InfobloxHostRecordStatesDocs {}

/** State functions of `infoblox_host_record`. */
export interface InfobloxHostRecordStates extends InfobloxHostRecordStatesDocs {
  readonly absent: State<InfobloxHostRecordAbsent>;
  readonly present: State<InfobloxHostRecordPresent>;
}
