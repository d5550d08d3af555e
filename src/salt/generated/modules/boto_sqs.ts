// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto_sqs.absent`, besides its name. */
export interface BotoSqsAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_sqs.present`, besides its name. */
export interface BotoSqsPresent {
  readonly attributes?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** State functions of `boto_sqs`. */
export interface BotoSqsStates {
  readonly absent: BotoSqsAbsent;
  readonly present: BotoSqsPresent;
}
