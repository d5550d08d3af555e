// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface KeystoneDomainAbsentDocs {}

export interface KeystoneDomainAbsentArgs {
  readonly auth?: Arg<Value>;
}

/** Arguments of `keystone_domain.absent`, besides its name. */
export interface KeystoneDomainAbsent extends KeystoneDomainAbsentDocs, KeystoneDomainAbsentArgs {}

export interface KeystoneDomainPresentDocs {}

export interface KeystoneDomainPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly auth?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly enabled?: Arg<boolean>;
}

/** Arguments of `keystone_domain.present`, besides its name. */
export interface KeystoneDomainPresent extends KeystoneDomainPresentDocs, KeystoneDomainPresentArgs {}

export interface KeystoneDomainStatesDocs {}

/** State functions of `keystone_domain`. */
export interface KeystoneDomainStates extends KeystoneDomainStatesDocs {
  readonly absent: State<KeystoneDomainAbsent>;
  readonly present: State<KeystoneDomainPresent>;
}
