// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface InfobloxRangeAbsentDocs {}

export interface InfobloxRangeAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  readonly end_addr?: Arg<Value>;
  readonly start_addr?: Arg<Value>;
}

/** Arguments of `infoblox_range.absent`, besides its name. */
export interface InfobloxRangeAbsent extends InfobloxRangeAbsentDocs, InfobloxRangeAbsentArgs {}

export interface InfobloxRangePresentDocs {}

export interface InfobloxRangePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  readonly end_addr?: Arg<number | string>;
  readonly start_addr?: Arg<number | string>;
}

/** Arguments of `infoblox_range.present`, besides its name. */
export interface InfobloxRangePresent extends InfobloxRangePresentDocs, InfobloxRangePresentArgs {}

export interface InfobloxRangeStatesDocs {}

/** State functions of `infoblox_range`. */
export interface InfobloxRangeStates extends InfobloxRangeStatesDocs {
  readonly absent: State<InfobloxRangeAbsent>;
  readonly present: State<InfobloxRangePresent>;
}
