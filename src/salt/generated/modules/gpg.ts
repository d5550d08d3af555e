// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface GpgAbsentDocs {}

export interface GpgAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly gnupghome?: Arg<string>;
  readonly keys?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `gpg.absent`, besides its name. */
export interface GpgAbsent extends GpgAbsentDocs, GpgAbsentArgs {}

export interface GpgAbsent3007Docs {}

export interface GpgAbsent3007Args {
  readonly keyring?: Arg<Value>;
  /** @default false */
  readonly keyring_absent_if_empty?: Arg<boolean>;
}

export interface GpgAbsent3007 extends GpgAbsent3007Docs, GpgAbsent3007Args, GpgAbsent {}

export interface GpgAbsent3008Docs {}

export interface GpgAbsent3008Args {
  readonly keyring?: Arg<Value>;
  /** @default false */
  readonly keyring_absent_if_empty?: Arg<boolean>;
}

export interface GpgAbsent3008 extends GpgAbsent3008Docs, GpgAbsent3008Args, GpgAbsent {}

export interface GpgPresentDocs {}

export interface GpgPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly gnupghome?: Arg<string>;
  readonly keys?: Arg<Value>;
  readonly keyserver?: Arg<Value>;
  readonly trust?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `gpg.present`, besides its name. */
export interface GpgPresent extends GpgPresentDocs, GpgPresentArgs {}

export interface GpgPresent3007Docs {}

export interface GpgPresent3007Args {
  readonly keyring?: Arg<Value>;
}

export interface GpgPresent3007 extends GpgPresent3007Docs, GpgPresent3007Args, GpgPresent {}

export interface GpgPresent3008Docs {}

export interface GpgPresent3008Args {
  readonly keyring?: Arg<Value>;
  /** @default false */
  readonly skip_keyserver?: Arg<boolean>;
  readonly source?: Arg<Value>;
  /** @default 100 */
  readonly subkey_maxage?: Arg<number>;
  readonly text?: Arg<Value>;
}

export interface GpgPresent3008 extends GpgPresent3008Docs, GpgPresent3008Args, GpgPresent {}

export interface GpgStatesDocs {}

/** State functions of `gpg`. */
export interface GpgStates extends GpgStatesDocs {
  readonly absent: State<GpgAbsent>;
  readonly present: State<GpgPresent>;
}

export interface GpgStates3007Docs {}

export interface GpgStates3007 extends GpgStates3007Docs, GpgStates {
  readonly absent: State<GpgAbsent3007>;
  readonly present: State<GpgPresent3007>;
}

export interface GpgStates3008Docs {}

export interface GpgStates3008 extends GpgStates3008Docs, GpgStates {
  readonly absent: State<GpgAbsent3008>;
  readonly present: State<GpgPresent3008>;
}
