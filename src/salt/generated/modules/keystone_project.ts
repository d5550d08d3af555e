// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `keystone_project.absent`, besides its name. */
export interface KeystoneProjectAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly domain?: Arg<string>;
}

/** Arguments of `keystone_project.present`, besides its name. */
export interface KeystoneProjectPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly domain?: Arg<string>;
}

/** State functions of `keystone_project`. */
export interface KeystoneProjectStates {
  readonly absent: KeystoneProjectAbsent;
  readonly present: KeystoneProjectPresent;
}
