import type { Job, JobReport, JobUpdate, MinionResult, SaltCall } from "../bridge/index.ts";
import { JidSource } from "../bridge/wire/jid.ts";
import { systemClock } from "../support/clock.ts";
import type { HostJobOptions } from "./host.ts";
import { Updates } from "./updates.ts";

/** A call on one host that is reached without a master. */
export interface SingleCall {
  /** What stands for the minion's id in the report. */
  readonly minion: string;
  readonly call: SaltCall;
  readonly options: HostJobOptions;
  /** Runs it. When the signal is aborted nobody follows any longer: it rejects, and what was started goes on. */
  run(signal: AbortSignal): Promise<MinionResult>;
}

/** A call on hosts that are reached without a master. */
export interface OwnCall {
  readonly call: SaltCall;
  readonly options: HostJobOptions;
  /** Runs it, and may tell of it as it goes; what it has not told is told in the end. When the signal is aborted nobody follows any longer: it rejects, and what was started goes on. */
  run(running: Running): Promise<Reached>;
  /** How it stands when the deadline has passed. */
  late(jid: string, reason: string): Promise<Reached>;
}

/** A call while it runs. */
export interface Running {
  readonly jid: string;
  readonly signal: AbortSignal;
  readonly tell: (update: JobUpdate) => void;
}

/** Who was meant, and what became of it there. */
export type Reached = Pick<JobReport, "expected" | "results">;

const jids = new JidSource(systemClock);

/** The call as a job. Disposing of it, its signal and its deadline end the following, not the call. */
export function startSingleJob(single: SingleCall): Job {
  const { minion, call, options } = single;
  const whole = (result: MinionResult): Reached => ({ expected: [minion], results: [result] });
  return startOwnJob({
    call,
    options,
    run: async ({ signal }) => whole(await single.run(signal)),
    late: async (_jid, reason) => whole(missing(minion, reason, options.deadlineMs ?? 0)),
  });
}

/** The same of many hosts. */
export function startOwnJob(own: OwnCall): Job {
  const jid = jids.next();
  const stopping = new AbortController();
  const updates = new Updates();
  const report = follow(own, { jid, signal: stopping.signal, tell: (update) => updates.tell(update) });
  report.then(
    (ended) => updates.end(ended),
    (error: unknown) => updates.fail(error),
  );
  return {
    jid,
    fun: own.call.fun,
    report,
    [Symbol.asyncIterator]: () => updates[Symbol.asyncIterator](),
    async *returns() {
      for await (const update of updates) if (update.kind === "return") yield update.result;
    },
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await report.catch(() => {});
    },
  };
}

async function follow(own: OwnCall, running: Running): Promise<JobReport> {
  const { signal, deadlineMs } = own.options;
  const { jid } = running;
  const startedAt = systemClock.now();
  const deadline = deadlineMs === undefined ? undefined : AbortSignal.timeout(deadlineMs);
  const signals = [running.signal, signal, deadline].filter((given) => given !== undefined);
  const reached = await own.run({ ...running, signal: AbortSignal.any(signals) }).catch(async (error: unknown) => {
    if (deadline?.aborted !== true || signal?.aborted === true) throw error;
    return await own.late(jid, `did not end within the deadline of ${(deadlineMs ?? 0) / 1000} s; it goes on`);
  });
  return { jid, fun: own.call.fun, ...reached, elapsedMs: systemClock.now() - startedAt };
}

/** A host of which no return is known. */
export function missing(minion: string, reason: string, elapsedMs: number): MinionResult {
  return {
    minion,
    outcome: "missing",
    value: null,
    retcode: null,
    success: null,
    source: null,
    reason,
    isTrimmed: false,
    elapsedMs,
  };
}
