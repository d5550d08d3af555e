import { UnknownJobError } from "../errors.ts";
import { isSaltMap, type SaltMap, type SaltValue, textOf, textsOf } from "../wire/values.ts";
import type { JobReport } from "./job.ts";
import { returnOf } from "./job-cache.ts";
import { Ledger } from "./ledger.ts";
import type { MinionReturn } from "./outcome.ts";
import { callRunner, type RunnerPorts } from "./runner.ts";

/** A job as the master's job cache knows it. */
export interface KnownJob {
  readonly jid: string;
  /** For example `state.apply`. */
  readonly fun: string;
  readonly args: readonly SaltValue[];
  readonly target: SaltValue;
  readonly targetType: string;
  readonly user: string;
  /** As the master writes it, in its own time zone: `2026, Nov 26 04:05:06.123456`. */
  readonly startedAt: string;
}

/** A job with those it was published to and what they returned so far. */
export interface KnownJobReturns extends KnownJob {
  readonly minions: readonly string[];
  readonly returns: ReadonlyMap<string, MinionReturn>;
}

/** Which jobs are wanted. */
export interface JobFilter {
  /**
   * Only jobs of functions that match this glob, for example `state.*`.
   * @default all
   */
  readonly fun?: string;
  /**
   * Only jobs that were published with this metadata.
   * @default all
   */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** The jobs that the master remembers, newest first (runner `jobs.list_jobs`). */
export async function listJobs(ports: RunnerPorts, filter: JobFilter = {}): Promise<readonly KnownJob[]> {
  const { fun, metadata } = filter;
  const kwargs = { search_function: fun, search_metadata: metadata };
  const listed = await callRunner(ports, { fun: "jobs.list_jobs", kwargs });
  const jobs = isSaltMap(listed) ? Object.entries(listed) : [];
  return jobs
    .flatMap(([jid, job]) => (isSaltMap(job) ? [describe(jid, job)] : []))
    .sort((a, b) => (a.jid > b.jid ? -1 : 1));
}

/**
 * One job, from the master's job cache (runner `jobs.list_job`).
 *
 * @throws UnknownJobError when the master does not remember it
 */
export async function readJob(ports: RunnerPorts, jid: string): Promise<KnownJobReturns> {
  const job = await callRunner(ports, { fun: "jobs.list_job", kwargs: { jid } });
  if (!isSaltMap(job) || textOf(job["Error"]) !== undefined || textOf(job["Function"]) === "unknown-function")
    throw new UnknownJobError(`the master's job cache has no job ${jid}`, {
      hint: "It keeps jobs for keep_jobs_seconds, a day by default. What it has: corpus jobs",
      details: { jid },
    });
  const results = isSaltMap(job["Result"]) ? Object.entries(job["Result"]) : [];
  const returns = new Map(results.flatMap(([id, kept]) => (isSaltMap(kept) ? [[id, returnOf(kept)] as const] : [])));
  const minions = [...new Set([...textsOf(job["Minions"]), ...returns.keys()])].sort();
  return { ...describe(jid, job), minions, returns };
}

/** What is known of a job as a report, without waiting: who has not returned so far is missing in it. Times are not known. */
export function reportOf(job: KnownJobReturns): JobReport {
  const { jid, fun, minions, returns } = job;
  const ledger = new Ledger(fun);
  ledger.expect({ jid, expected: minions, unknown: [] });
  for (const [minion, returned] of returns) ledger.settle(minion, returned, { source: "cache", elapsedMs: 0 });
  for (const minion of ledger.pending) ledger.giveUp(minion, "the job cache has no return of it so far", 0);
  return { jid, fun, expected: minions, results: ledger.results, elapsedMs: 0 };
}

/** salt/runners/jobs.py `_format_jid_instance`. */
function describe(jid: string, job: SaltMap): KnownJob {
  return {
    jid,
    fun: textOf(job["Function"]) ?? "unknown-function",
    args: Array.isArray(job["Arguments"]) ? job["Arguments"] : [],
    target: job["Target"] ?? "",
    targetType: textOf(job["Target-type"]) ?? "glob",
    user: textOf(job["User"]) ?? "",
    startedAt: textOf(job["StartTime"]) ?? "",
  };
}
