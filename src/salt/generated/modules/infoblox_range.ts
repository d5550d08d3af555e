// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `infoblox_range.absent`, besides its name. */
export interface InfobloxRangeAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  readonly end_addr?: Arg<Value>;
  readonly start_addr?: Arg<Value>;
}

/** Arguments of `infoblox_range.present`, besides its name. */
export interface InfobloxRangePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  readonly end_addr?: Arg<number>;
  readonly start_addr?: Arg<number>;
}

/** State functions of `infoblox_range`. */
export interface InfobloxRangeStates {
  readonly absent: InfobloxRangeAbsent;
  readonly present: InfobloxRangePresent;
}
