import type { Timers } from "../../support/timers.ts";
import { type MasterError, ProtocolError, TimeoutError } from "../errors.ts";
import type { Bus } from "../events/bus.ts";
import type { Sendable, SendableMap } from "../wire/encoder.ts";
import { isSaltMap, type SaltMap, type SaltValue, textOf } from "../wire/values.ts";
import type { CallLimits, MasterChannel } from "./channel.ts";
import { type JobCache, returnOf } from "./job-cache.ts";
import { masterFailure, otherArguments, unknownFunction } from "./master-failure.ts";
import type { MinionReturn } from "./outcome.ts";
import { isRunnerTag, type RunnerResult, RunnerWatch, runnerResult } from "./runner-watch.ts";

/** What a runner call needs. */
export interface RunnerPorts {
  readonly channel: MasterChannel;
  readonly bus: Bus;
  readonly timers: Timers;
}

/** A call of a function that runs on the master: a runner, or a wheel function. */
export interface MasterCall {
  /** For example `jobs.list_job`. */
  readonly fun: string;
  /** @default [] */
  readonly args?: readonly Sendable[];
  /** @default {} */
  readonly kwargs?: SendableMap;
  /** Told the job id that the master chose. Of runners alone. */
  readonly onStart?: ((jid: string) => void) | undefined;
  /** Told the data of every `progress` event that a runner fires while it runs. */
  readonly onProgress?: ((data: SaltMap) => void) | undefined;
}

const defaultTimeoutMs = 60_000;

/**
 * Runs a runner and resolves with how it ended. The master chooses the job id and answers on the event bus only, so every
 * runner's events are listened to from before the request on.
 *
 * @throws MasterError when it was never started, TimeoutError when it does not end in time, and what a request throws
 */
export async function runRunner(ports: RunnerPorts, call: MasterCall, limits: CallLimits = {}): Promise<RunnerResult> {
  const { timeoutMs = defaultTimeoutMs, signal } = limits;
  const kept = (jid: string) => keptResult(ports, jid);
  using watch = new RunnerWatch(call.fun, { timers: ports.timers, kept, onProgress: call.onProgress });
  using _listening = await ports.bus.listen(isRunnerTag, watch);
  const reply = await ports.channel.call({ cmd: "runner", fun: call.fun, kwarg: argumentsOf(call) }, { signal });
  const tag = textOf(reply["tag"]);
  if (tag === undefined) throw new ProtocolError(`the master's answer to the runner ${call.fun} has no tag`);
  call.onStart?.(tag.split("/").at(-1) ?? "");
  const late = () => new TimeoutError(`the runner ${call.fun} did not end in ${timeoutMs} ms`);
  watch.failAfter(ports.timers, timeoutMs, late);
  watch.failOnAbort(signal);
  if (call.fun !== probe.fun) watch.failUnlessStarted(ports.timers, signOfLifeMs, () => notStarted(ports, call));
  return await watch.result(tag);
}

/** What the master's job cache has of a runner: the data of its last event, under the master's own id. */
async function keptResult(ports: RunnerPorts, jid: string): Promise<RunnerResult | undefined> {
  const job = await callRunner(ports, { fun: "jobs.list_job", kwargs: { jid } }, { timeoutMs: 10_000 });
  const [kept] = isSaltMap(job) && isSaltMap(job["Result"]) ? Object.values(job["Result"]) : [];
  const data = isSaltMap(kept) ? kept["return"] : undefined;
  return isSaltMap(data) && "success" in data ? runnerResult(data) : undefined;
}

/** Milliseconds without a sign of life after which it is found out whether a runner was ever started. */
const signOfLifeMs = 3000;

/** A runner that always starts. What started before it has said so before it ends. */
const probe: MasterCall = { fun: "doc.runner" };

/**
 * Why a runner without a sign of life was not started: salt/client/mixins.py `low` dies without a return of a function that
 * is not there, and of arguments that do not fit. Undefined when that cannot be found out.
 */
async function notStarted(ports: RunnerPorts, { fun }: MasterCall): Promise<MasterError | undefined> {
  const functions = await callRunner(ports, probe).catch(() => undefined);
  if (functions === undefined) return undefined;
  return isSaltMap(functions) && fun in functions ? otherArguments("runner", fun) : unknownFunction("runner", fun);
}

/** Runs a runner and resolves with its return. See {@link runRunner}; a runner that failed is a MasterError. */
export async function callRunner(ports: RunnerPorts, call: MasterCall, limits: CallLimits = {}): Promise<SaltValue> {
  const { value, success } = await runRunner(ports, call, limits);
  if (!success) throw masterFailure("runner", call.fun, value);
  return value;
}

/** salt/client/mixins.py `low`: positional arguments count only where both `arg` and `kwarg` are. */
function argumentsOf({ args = [], kwargs = {} }: MasterCall): SendableMap {
  return args.length === 0 ? kwargs : { arg: args, kwarg: kwargs };
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
    relays: async () => new Map(),
    syndics: async () => [],
  };
}
