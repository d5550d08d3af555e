import { ProtocolError } from "../errors.ts";
import { isSaltMap, type SaltValue } from "../wire/values.ts";
import type { CallLimits, MasterChannel } from "./channel.ts";
import { masterFailure } from "./master-failure.ts";
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
  throw masterFailure("wheel function", fun, value ?? null);
}
