import { AuthenticationError, AuthorizationError, type BridgeError, MasterError, ProtocolError } from "../errors.ts";
import { decode } from "./decoder.ts";
import { encode, type SendableMap } from "./encoder.ts";
import { isSaltMap, type SaltMap, type SaltValue, textOf } from "./values.ts";

/** salt/channel/client.py `ReqChannel._package_load`: masters refuse less than `minimum_auth_version` (3 in 3008). */
const protocolVersion = 3;

/** Wraps a command of salt/master.py `ClearFuncs` for port 4506. */
export function encodeRequest(load: SendableMap): Buffer {
  return encode({ enc: "clear", load, version: protocolVersion });
}

/**
 * The map that answers a request.
 *
 * @throws AuthenticationError, AuthorizationError, MasterError or ProtocolError, whichever the reply means
 */
export function decodeReply(bytes: Uint8Array): SaltMap {
  const reply = decode(bytes);
  if (!isSaltMap(reply)) throw refusalOfText(reply);
  const load = reply["load"];
  const answer = reply["enc"] === "clear" && isSaltMap(load) ? load : reply;
  const error = answer["error"];
  if (error !== undefined && !isUnresolvedTarget(answer)) throw errorOf(error);
  return answer;
}

/** "No minion matched" is an answer, not an error; its jid is None (salt/master.py `ClearFuncs.publish`). */
function isUnresolvedTarget(answer: SaltMap): boolean {
  return answer["jid"] === null && Array.isArray(answer["minions"]);
}

function errorOf(error: SaltValue): BridgeError {
  const name = isSaltMap(error) ? (textOf(error["name"]) ?? "") : "";
  const message = (isSaltMap(error) ? textOf(error["message"]) : textOf(error)) ?? "no message";
  if (name === "AuthorizationError" || isRefusedUser(name, message)) {
    return new AuthorizationError(`the master does not allow this call: ${message}`, {
      hint: "See publisher_acl and external_auth in the master's configuration.",
    });
  }
  if (name.endsWith("AuthenticationError")) {
    return new AuthenticationError(`the master refused our credentials: ${message}`, {
      hint: "Run as the user that runs the master, or as root; with a token: corpus login.",
    });
  }
  return new MasterError(`the master answered: ${message}`, { details: { name } });
}

/**
 * For runner and wheel the master calls both refusals an authentication failure; only for a call that its user may not make does
 * it name the user of a token (salt/master.py `ClearFuncs.runner`, `wheel`; salt/auth/__init__.py `check_authentication`).
 */
function isRefusedUser(name: string, message: string): boolean {
  return name === "TokenAuthenticationError" && message.includes(" occurred for user ");
}

/** The master's plain texts for what it cannot handle (salt/channel/server.py `handle_message`). */
function refusalOfText(reply: SaltValue): BridgeError {
  const text = textOf(reply);
  if (text === undefined || text === "") return new ProtocolError("the master's reply is not a map");
  return new MasterError(`the master answered: ${text}`);
}
