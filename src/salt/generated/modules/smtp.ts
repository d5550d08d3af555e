// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface SmtpSendMsgDocs {}

export interface SmtpSendMsgArgs {
  readonly attachments?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly recipient: Arg<Value>;
  readonly sender?: Arg<Value>;
  readonly subject: Arg<Value>;
  /** @default "True" */
  readonly use_ssl?: Arg<boolean | string>;
}

/** Arguments of `smtp.send_msg`, besides its name. */
export interface SmtpSendMsg extends SmtpSendMsgDocs, SmtpSendMsgArgs {}

export interface SmtpStatesDocs {}

/** State functions of `smtp`. */
export interface SmtpStates extends SmtpStatesDocs {
  readonly send_msg: State<SmtpSendMsg>;
}
