// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `xmpp.send_msg`, besides its name. */
export interface XmppSendMsg {
  readonly profile: Arg<Value>;
  readonly recipient: Arg<Value>;
}

/** Arguments of `xmpp.send_msg_multi`, besides its name. */
export interface XmppSendMsgMulti {
  readonly profile: Arg<Value>;
  readonly recipients?: Arg<Value>;
  readonly rooms?: Arg<Value>;
}

/** State functions of `xmpp`. */
export interface XmppStates {
  readonly send_msg: XmppSendMsg;
  readonly send_msg_multi: XmppSendMsgMulti;
}
