// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface InfobloxCnameAbsentDocs {}

export interface InfobloxCnameAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly canonical?: Arg<Value>;
}

/** Arguments of `infoblox_cname.absent`, besides its name. */
export interface InfobloxCnameAbsent extends InfobloxCnameAbsentDocs, InfobloxCnameAbsentArgs {}

export interface InfobloxCnamePresentDocs {}

export interface InfobloxCnamePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  /** @default true */
  readonly ensure_data?: Arg<boolean>;
}

/** Arguments of `infoblox_cname.present`, besides its name. */
export interface InfobloxCnamePresent extends InfobloxCnamePresentDocs, InfobloxCnamePresentArgs {}

export interface InfobloxCnameStatesDocs {}

/** State functions of `infoblox_cname`. */
export interface InfobloxCnameStates extends InfobloxCnameStatesDocs {
  readonly absent: State<InfobloxCnameAbsent>;
  readonly present: State<InfobloxCnamePresent>;
}
