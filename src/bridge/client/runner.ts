import type { Timers } from "../../support/timers.ts";
import { ConnectionError, MasterError, ProtocolError, TimeoutError } from "../errors.ts";
import type { EventBus } from "../events/bus.ts";
import { Queue } from "../events/queue.ts";
import type { SendableMap } from "../wire/encoder.ts";
import type { SaltEvent } from "../wire/event.ts";
import { isSaltMap, type SaltValue, textOf } from "../wire/values.ts";
import type { CallLimits, MasterChannel } from "./channel.ts";
import { type JobCache, returnOf } from "./job-cache.ts";
import type { MinionReturn } from "./outcome.ts";

/** What a runner call needs. */
export interface RunnerPorts {
  readonly channel: MasterChannel;
  readonly bus: EventBus;
  readonly timers: Timers;
}

/** A runner's function with its arguments by name. */
export interface RunnerCall {
  /** For example `jobs.list_job`. */
  readonly fun: string;
  readonly kwargs: SendableMap;
}

const runnerTag = /^salt\/run\/([^/]+)\/ret$/;

const defaultTimeoutMs = 60_000;

/** Returns of other people's runners that may come in before the master has told which one is ours. */
const maxHeldReturns = 1000;

/**
 * Runs a runner and resolves with its return. The master chooses the job id and answers on the event bus only, so every
 * runner's return is listened to from before the request on.
 *
 * @throws TimeoutError when the runner does not end in time, MasterError when it fails, and what a request throws
 */
export async function callRunner(ports: RunnerPorts, call: RunnerCall, limits: CallLimits = {}): Promise<SaltValue> {
  const returns = new Queue<SaltEvent>({ maxItems: maxHeldReturns });
  using _listening = await ports.bus.listen((tag) => runnerTag.test(tag), {
    onEvent: (event) => returns.push(event.keep()),
    onConnection: () => returns.fail(new ConnectionError(`the event bus was lost while the runner ${call.fun} ran`)),
    onError: (error) => returns.fail(error),
  });
  const reply = await ports.channel.call({ cmd: "runner", fun: call.fun, kwarg: call.kwargs }, limits);
  const tag = textOf(reply["tag"]);
  if (tag === undefined) throw new ProtocolError(`the master's answer to the runner ${call.fun} has no tag`);
  const timeoutMs = limits.timeoutMs ?? defaultTimeoutMs;
  const cancel = ports.timers.after(timeoutMs, () => {
    returns.fail(new TimeoutError(`the runner ${call.fun} did not end in ${timeoutMs} ms`));
  });
  const onAbort = () => returns.fail(limits.signal?.reason);
  limits.signal?.addEventListener("abort", onAbort);
  try {
    for await (const event of returns) if (event.tag === `${tag}/ret`) return runnerReturn(call, event);
    throw new ProtocolError(`the runner ${call.fun} ended without a return`);
  } finally {
    cancel();
    limits.signal?.removeEventListener("abort", onAbort);
  }
}

function runnerReturn(call: RunnerCall, event: SaltEvent): SaltValue {
  const { return: value, success } = event.data;
  if (success === false)
    throw new MasterError(`the runner ${call.fun} failed: ${textOf(value) ?? "see the master's log"}`);
  return value ?? null;
}

/** The job cache as the runner `jobs.list_job` sees it: works with every `master_job_cache`, costs a process on the master. */
export function runnerJobCache(ports: RunnerPorts): JobCache {
  return {
    async returns(jid, minions) {
      const job = await callRunner(ports, { fun: "jobs.list_job", kwargs: { jid } });
      const results = isSaltMap(job) && isSaltMap(job["Result"]) ? job["Result"] : {};
      const found = new Map<string, MinionReturn>();
      for (const minion of minions) {
        const kept = results[minion];
        if (isSaltMap(kept)) found.set(minion, returnOf(kept));
      }
      return found;
    },
  };
}
