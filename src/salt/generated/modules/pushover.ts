// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface PushoverPostMessageDocs {}

export interface PushoverPostMessageArgs {
  /** @default 1 */
  readonly api_version?: Arg<number>;
  readonly device?: Arg<Value>;
  readonly expire?: Arg<Value>;
  readonly message?: Arg<Value>;
  readonly priority?: Arg<Value>;
  readonly sound?: Arg<Value>;
  readonly title?: Arg<Value>;
  readonly token?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `pushover.post_message`, besides its name. */
export interface PushoverPostMessage extends PushoverPostMessageDocs, PushoverPostMessageArgs {}

export interface PushoverStatesDocs {}

/** State functions of `pushover`. */
export interface PushoverStates extends PushoverStatesDocs {
  readonly post_message: State<PushoverPostMessage>;
}
