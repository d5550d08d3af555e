import type { Job, JobReport, JobUpdate, MinionResult, SaltCall } from "../bridge/index.ts";
import { JidSource } from "../bridge/wire/jid.ts";
import { systemClock } from "../support/clock.ts";
import type { HostJobOptions } from "./host.ts";

/** A call on one host that is reached without a master. */
export interface SingleCall {
  /** What stands for the minion's id in the report. */
  readonly minion: string;
  readonly call: SaltCall;
  readonly options: HostJobOptions;
  /** Runs it. When the signal is aborted nobody follows any longer: it rejects, and what was started goes on. */
  run(signal: AbortSignal): Promise<MinionResult>;
}

const jids = new JidSource(systemClock);

/** The call as a job. Disposing of it, its signal and its deadline end the following, not the call. */
export function startSingleJob(single: SingleCall): Job {
  const jid = jids.next();
  const stopping = new AbortController();
  const report = follow(jid, single, stopping.signal);
  report.catch(() => {});
  return {
    jid,
    fun: single.call.fun,
    report,
    [Symbol.asyncIterator]: () => updatesOf(report),
    async *returns() {
      yield* (await report).results;
    },
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await report.catch(() => {});
    },
  };
}

async function follow(jid: string, single: SingleCall, stopped: AbortSignal): Promise<JobReport> {
  const { signal, deadlineMs } = single.options;
  const startedAt = systemClock.now();
  const deadline = deadlineMs === undefined ? undefined : AbortSignal.timeout(deadlineMs);
  const signals = [stopped, signal, deadline].filter((given) => given !== undefined);
  const result = await single.run(AbortSignal.any(signals)).catch((error: unknown) => {
    if (deadline?.aborted !== true || signal?.aborted === true) throw error;
    return late(single.minion, deadlineMs ?? 0);
  });
  const elapsedMs = systemClock.now() - startedAt;
  return { jid, fun: single.call.fun, expected: [single.minion], results: [result], elapsedMs };
}

function late(minion: string, deadlineMs: number): MinionResult {
  return {
    minion,
    outcome: "missing",
    value: null,
    retcode: null,
    success: null,
    source: null,
    reason: `did not end within the deadline of ${deadlineMs / 1000} s; it goes on`,
    isTrimmed: false,
    elapsedMs: deadlineMs,
  };
}

async function* updatesOf(report: Promise<JobReport>): AsyncGenerator<JobUpdate> {
  const { jid, expected, results } = await report;
  yield { kind: "published", jid, expected, unknown: [] };
  for (const result of results) yield { kind: "return", result };
}
