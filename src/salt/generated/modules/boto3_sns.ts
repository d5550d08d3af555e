// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface Boto3SnsTopicAbsentDocs {}

export interface Boto3SnsTopicAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default false */
  readonly unsubscribe?: Arg<boolean>;
}

/** Arguments of `boto3_sns.topic_absent`, besides its name. */
export interface Boto3SnsTopicAbsent extends Boto3SnsTopicAbsentDocs, Boto3SnsTopicAbsentArgs {}

export interface Boto3SnsTopicPresentDocs {}

export interface Boto3SnsTopicPresentArgs {
  readonly attributes?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly subscriptions?: Arg<Value>;
}

/** Arguments of `boto3_sns.topic_present`, besides its name. */
export interface Boto3SnsTopicPresent extends Boto3SnsTopicPresentDocs, Boto3SnsTopicPresentArgs {}

export interface Boto3SnsStatesDocs {}

/** State functions of `boto3_sns`. */
export interface Boto3SnsStates extends Boto3SnsStatesDocs {
  readonly topic_absent: State<Boto3SnsTopicAbsent>;
  readonly topic_present: State<Boto3SnsTopicPresent>;
}
