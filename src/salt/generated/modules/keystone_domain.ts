// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `keystone_domain.absent`, besides its name. */
export interface KeystoneDomainAbsent {
  readonly auth?: Arg<Value>;
}

/** Arguments of `keystone_domain.present`, besides its name. */
export interface KeystoneDomainPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly enabled?: Arg<boolean>;
}

/** State functions of `keystone_domain`. */
export interface KeystoneDomainStates {
  readonly absent: KeystoneDomainAbsent;
  readonly present: KeystoneDomainPresent;
}
