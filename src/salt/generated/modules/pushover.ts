// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `pushover.post_message`, besides its name. */
export interface PushoverPostMessage {
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

/** State functions of `pushover`. */
export interface PushoverStates {
  readonly post_message: PushoverPostMessage;
}
