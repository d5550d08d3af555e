// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface InfobloxAAbsentDocs {}

export interface InfobloxAAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly ipv4addr?: Arg<Value>;
}

/** Arguments of `infoblox_a.absent`, besides its name. */
export interface InfobloxAAbsent extends InfobloxAAbsentDocs, InfobloxAAbsentArgs {}

export interface InfobloxAPresentDocs {}

export interface InfobloxAPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  /** @default true */
  readonly ensure_data?: Arg<boolean>;
  readonly ipv4addr?: Arg<number | string>;
}

/** Arguments of `infoblox_a.present`, besides its name. */
export interface InfobloxAPresent extends InfobloxAPresentDocs, InfobloxAPresentArgs {}

export interface InfobloxAStatesDocs {}

/** State functions of `infoblox_a`. */
export interface InfobloxAStates extends InfobloxAStatesDocs {
  readonly absent: State<InfobloxAAbsent>;
  readonly present: State<InfobloxAPresent>;
}
