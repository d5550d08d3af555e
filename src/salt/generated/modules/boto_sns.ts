// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto_sns.absent`, besides its name. */
export interface BotoSnsAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default false */
  readonly unsubscribe?: Arg<boolean>;
}

/** Arguments of `boto_sns.present`, besides its name. */
export interface BotoSnsPresent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly subscriptions?: Arg<Value>;
}

/** State functions of `boto_sns`. */
export interface BotoSnsStates {
  readonly absent: BotoSnsAbsent;
  readonly present: BotoSnsPresent;
}
