// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface KeystoreManagedDocs {}

export interface KeystoreManagedArgs {
  readonly entries: Arg<Value>;
  /** @default false */
  readonly force_remove?: Arg<boolean>;
  readonly passphrase: Arg<string>;
}

/** Arguments of `keystore.managed`, besides its name. */
export interface KeystoreManaged extends KeystoreManagedDocs, KeystoreManagedArgs {}

export interface KeystoreStatesDocs {}

/** State functions of `keystore`. */
export interface KeystoreStates extends KeystoreStatesDocs {
  readonly managed: State<KeystoreManaged>;
}
