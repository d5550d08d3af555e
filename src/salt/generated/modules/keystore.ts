// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `keystore.managed`, besides its name. */
export interface KeystoreManaged {
  readonly entries: Arg<Value>;
  /** @default false */
  readonly force_remove?: Arg<boolean>;
  readonly passphrase: Arg<string>;
}

/** State functions of `keystore`. */
export interface KeystoreStates {
  readonly managed: KeystoreManaged;
}
