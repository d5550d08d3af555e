// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoSnsAbsentDocs {}

export interface BotoSnsAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  /** @default false */
  readonly unsubscribe?: Arg<boolean>;
}

/** Arguments of `boto_sns.absent`, besides its name. */
export interface BotoSnsAbsent extends BotoSnsAbsentDocs, BotoSnsAbsentArgs {}

export interface BotoSnsPresentDocs {}

export interface BotoSnsPresentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly subscriptions?: Arg<Value>;
}

/** Arguments of `boto_sns.present`, besides its name. */
export interface BotoSnsPresent extends BotoSnsPresentDocs, BotoSnsPresentArgs {}

export interface BotoSnsStatesDocs {}

/** State functions of `boto_sns`. */
export interface BotoSnsStates extends BotoSnsStatesDocs {
  readonly absent: State<BotoSnsAbsent>;
  readonly present: State<BotoSnsPresent>;
}
