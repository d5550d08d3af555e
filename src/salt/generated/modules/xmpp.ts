// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface XmppSendMsgDocs {}

export interface XmppSendMsgArgs {
  readonly profile: Arg<Value>;
  readonly recipient: Arg<Value>;
}

/** Arguments of `xmpp.send_msg`, besides its name. */
export interface XmppSendMsg extends XmppSendMsgDocs, XmppSendMsgArgs {}

export interface XmppSendMsgMultiDocs {}

export interface XmppSendMsgMultiArgs {
  readonly profile: Arg<Value>;
  readonly recipients?: Arg<Value>;
  readonly rooms?: Arg<Value>;
}

/** Arguments of `xmpp.send_msg_multi`, besides its name. */
export interface XmppSendMsgMulti extends XmppSendMsgMultiDocs, XmppSendMsgMultiArgs {}

export interface XmppStatesDocs {}

/** State functions of `xmpp`. */
export interface XmppStates extends XmppStatesDocs {
  readonly send_msg: State<XmppSendMsg>;
  readonly send_msg_multi: State<XmppSendMsgMulti>;
}
