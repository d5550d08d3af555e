import { MasterError, ProtocolError } from "../errors.ts";
import { isSaltMap, type SaltValue, textOf } from "../wire/values.ts";
import type { CallLimits, MasterChannel } from "./channel.ts";
import type { MasterCall } from "./runner.ts";

/**
 * Runs a wheel function on the master and resolves with its return; the master answers when it is done.
 *
 * @throws MasterError when it fails, and what a request throws
 */
export async function callWheel(channel: MasterChannel, call: MasterCall, limits: CallLimits = {}): Promise<SaltValue> {
  const { fun, args = [], kwargs = {} } = call;
  // With `arg` and `kwarg` there, salt/client/mixins.py `low` takes nothing else of the load for an argument.
  const reply = await channel.call({ cmd: "wheel", fun, arg: args, kwarg: kwargs }, limits);
  const data = reply["data"];
  if (!isSaltMap(data)) throw new ProtocolError(`the master's answer to the wheel function ${fun} has no data`);
  const { return: value, success } = data;
  if (success !== false) return value ?? null;
  const text = textOf(value) ?? "see the master's log";
  // salt/client/mixins.py `low` stumbles over its own clean-up of a function that it could not begin.
  const isUnknown = text.includes("UnboundLocalError") && text.includes("proc_fn");
  if (isUnknown) throw new MasterError(`the master has no wheel function ${fun}, or it takes other arguments`);
  throw new MasterError(`the wheel function ${fun} failed: ${text}`);
}
