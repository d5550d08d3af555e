// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `keystone_service.absent`, besides its name. */
export interface KeystoneServiceAbsent {
  readonly auth?: Arg<Value>;
}

/** Arguments of `keystone_service.present`, besides its name. */
export interface KeystoneServicePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly enabled?: Arg<boolean>;
  readonly type?: Arg<Value>;
}

/** State functions of `keystone_service`. */
export interface KeystoneServiceStates {
  readonly absent: KeystoneServiceAbsent;
  readonly present: KeystoneServicePresent;
}
