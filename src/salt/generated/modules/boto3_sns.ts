// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto3_sns.topic_absent`, besides its name. */
export interface Boto3SnsTopicAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default false */
  readonly unsubscribe?: Arg<boolean>;
}

/** Arguments of `boto3_sns.topic_present`, besides its name. */
export interface Boto3SnsTopicPresent {
  readonly attributes?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly subscriptions?: Arg<Value>;
}

/** State functions of `boto3_sns`. */
export interface Boto3SnsStates {
  readonly topic_absent: Boto3SnsTopicAbsent;
  readonly topic_present: Boto3SnsTopicPresent;
}
