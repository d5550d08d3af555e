// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `infoblox_a.absent`, besides its name. */
export interface InfobloxAAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly ipv4addr?: Arg<Value>;
}

/** Arguments of `infoblox_a.present`, besides its name. */
export interface InfobloxAPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  /** @default true */
  readonly ensure_data?: Arg<boolean>;
  readonly ipv4addr?: Arg<number>;
}

/** State functions of `infoblox_a`. */
export interface InfobloxAStates {
  readonly absent: InfobloxAAbsent;
  readonly present: InfobloxAPresent;
}
