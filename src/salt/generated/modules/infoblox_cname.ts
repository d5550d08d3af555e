// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `infoblox_cname.absent`, besides its name. */
export interface InfobloxCnameAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly canonical?: Arg<Value>;
}

/** Arguments of `infoblox_cname.present`, besides its name. */
export interface InfobloxCnamePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  /** @default true */
  readonly ensure_data?: Arg<boolean>;
}

/** State functions of `infoblox_cname`. */
export interface InfobloxCnameStates {
  readonly absent: InfobloxCnameAbsent;
  readonly present: InfobloxCnamePresent;
}
