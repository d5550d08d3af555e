// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoSqsAbsentDocs {}

export interface BotoSqsAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_sqs.absent`, besides its name. */
export interface BotoSqsAbsent extends BotoSqsAbsentDocs, BotoSqsAbsentArgs {}

export interface BotoSqsPresentDocs {}

export interface BotoSqsPresentArgs {
  readonly attributes?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_sqs.present`, besides its name. */
export interface BotoSqsPresent extends BotoSqsPresentDocs, BotoSqsPresentArgs {}

export interface BotoSqsStatesDocs {}

/** State functions of `boto_sqs`. */
export interface BotoSqsStates extends BotoSqsStatesDocs {
  readonly absent: State<BotoSqsAbsent>;
  readonly present: State<BotoSqsPresent>;
}
