// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoKmsKeyPresentDocs {}

export interface BotoKmsKeyPresentArgs {
  readonly description?: Arg<string>;
  /** @default true */
  readonly enabled?: Arg<boolean>;
  readonly grants?: Arg<Value>;
  readonly key?: Arg<Value>;
  /** @default false */
  readonly key_rotation?: Arg<boolean>;
  readonly key_usage?: Arg<Value>;
  readonly keyid?: Arg<string>;
  /** @default false */
  readonly manage_grants?: Arg<boolean>;
  readonly policy: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_kms.key_present`, besides its name. */
export interface BotoKmsKeyPresent extends BotoKmsKeyPresentDocs, BotoKmsKeyPresentArgs {}

export interface BotoKmsStatesDocs {}

/** State functions of `boto_kms`. */
export interface BotoKmsStates extends BotoKmsStatesDocs {
  readonly key_present: State<BotoKmsKeyPresent>;
}
