// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SlackPostMessageDocs {}

export interface SlackPostMessageArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly api_key?: Arg<string>;
  readonly channel?: Arg<Value>;
  readonly color?: Arg<Value>;
  readonly from_name?: Arg<Value>;
  readonly icon?: Arg<Value>;
  readonly icon_emoji?: Arg<Value>;
  readonly message?: Arg<Value>;
  readonly short?: Arg<Value>;
  readonly username?: Arg<string>;
  readonly webhook?: Arg<Value>;
}

/** Arguments of `slack.post_message`, besides its name. */
export interface SlackPostMessage extends SlackPostMessageDocs, SlackPostMessageArgs {}

export interface SlackStatesDocs {}

/** State functions of `slack`. */
export interface SlackStates extends SlackStatesDocs {
  readonly post_message: State<SlackPostMessage>;
}
