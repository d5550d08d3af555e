// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoCloudfrontPresentDocs {}

export interface BotoCloudfrontPresentArgs {
  readonly config: Arg<Value>;
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly tags: Arg<Value>;
}

/** Arguments of `boto_cloudfront.present`, besides its name. */
export interface BotoCloudfrontPresent extends BotoCloudfrontPresentDocs, BotoCloudfrontPresentArgs {}

export interface BotoCloudfrontStatesDocs {}

/** State functions of `boto_cloudfront`. */
export interface BotoCloudfrontStates extends BotoCloudfrontStatesDocs {
  readonly present: State<BotoCloudfrontPresent>;
}
