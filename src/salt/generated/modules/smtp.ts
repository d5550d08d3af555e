// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `smtp.send_msg`, besides its name. */
export interface SmtpSendMsg {
  readonly attachments?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly recipient: Arg<Value>;
  readonly sender?: Arg<Value>;
  readonly subject: Arg<Value>;
  /** @default "True" */
  readonly use_ssl?: Arg<string>;
}

/** State functions of `smtp`. */
export interface SmtpStates {
  readonly send_msg: SmtpSendMsg;
}
