// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface KeystoneServiceAbsentDocs {}

export interface KeystoneServiceAbsentArgs {
  readonly auth?: Arg<Value>;
}

/** Arguments of `keystone_service.absent`, besides its name. */
export interface KeystoneServiceAbsent extends KeystoneServiceAbsentDocs, KeystoneServiceAbsentArgs {}

export interface KeystoneServicePresentDocs {}

export interface KeystoneServicePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly enabled?: Arg<boolean>;
  readonly type?: Arg<Value>;
}

/** Arguments of `keystone_service.present`, besides its name. */
export interface KeystoneServicePresent extends KeystoneServicePresentDocs, KeystoneServicePresentArgs {}

export interface KeystoneServiceStatesDocs {}

/** State functions of `keystone_service`. */
export interface KeystoneServiceStates extends KeystoneServiceStatesDocs {
  readonly absent: State<KeystoneServiceAbsent>;
  readonly present: State<KeystoneServicePresent>;
}
