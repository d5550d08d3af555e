import type { Timers } from "../../support/timers.ts";
import { MasterError, TimeoutError } from "../errors.ts";
import type { EventBus } from "../events/bus.ts";
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

/**
 * Runs a runner and resolves with its return. The master chooses the job id and answers on the event bus only, so every
 * runner's return is listened to from before the request on.
 *
 * @throws TimeoutError when the runner does not end in time, MasterError when it fails, and what a request throws
 */
export async function callRunner(ports: RunnerPorts, call: RunnerCall, limits: CallLimits = {}): Promise<SaltValue> {
  const returns = new Map<string, SaltEvent>();
  let wake = () => {};
  const onEvent = (event: SaltEvent) => {
    returns.set(event.tag, event.keep());
    wake();
  };
  using _listening = await ports.bus.listen((tag) => runnerTag.test(tag), { onEvent });
  const reply = await ports.channel.call({ cmd: "runner", fun: call.fun, kwarg: call.kwargs }, limits);
  const tag = `${textOf(reply["tag"]) ?? ""}/ret`;
  const timeoutMs = limits.timeoutMs ?? defaultTimeoutMs;
  let timedOut = false;
  const cancel = ports.timers.after(timeoutMs, () => {
    timedOut = true;
    wake();
  });
  const onAbort = () => wake();
  limits.signal?.addEventListener("abort", onAbort);
  try {
    for (;;) {
      limits.signal?.throwIfAborted();
      const event = returns.get(tag);
      if (event !== undefined) return runnerReturn(call, event);
      if (timedOut) throw new TimeoutError(`the runner ${call.fun} did not end in ${timeoutMs} ms`);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
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
