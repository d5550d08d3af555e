// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `gpg.absent`, besides its name. */
export interface GpgAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly gnupghome?: Arg<string>;
  readonly keys?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

export interface GpgAbsent3008 extends GpgAbsent {
  readonly keyring?: Arg<Value>;
  /** @default false */
  readonly keyring_absent_if_empty?: Arg<boolean>;
}

/** Arguments of `gpg.present`, besides its name. */
export interface GpgPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly gnupghome?: Arg<string>;
  readonly keys?: Arg<Value>;
  readonly keyserver?: Arg<Value>;
  readonly trust?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

export interface GpgPresent3008 extends GpgPresent {
  readonly keyring?: Arg<Value>;
  /** @default false */
  readonly skip_keyserver?: Arg<boolean>;
  readonly source?: Arg<Value>;
  /** @default 100 */
  readonly subkey_maxage?: Arg<number>;
  readonly text?: Arg<Value>;
}

/** State functions of `gpg`. */
export interface GpgStates {
  readonly absent: GpgAbsent;
  readonly present: GpgPresent;
}

export interface GpgStates3008 extends GpgStates {
  readonly absent: GpgAbsent3008;
  readonly present: GpgPresent3008;
}
