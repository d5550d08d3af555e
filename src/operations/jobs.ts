import { isSaltMap, type JobReport, type SaltCall, type SaltValue } from "../hosts/index.ts";

/** What every minion runs at the moment, this question left out. */
export const runningJobs: SaltCall = { fun: "saltutil.running" };

/** Ends a job on a minion: asked to (`TERM`), or at once (`KILL`). Its children get the signal, too. */
export function signalJob(jid: string, signal: "TERM" | "KILL"): SaltCall {
  return { fun: signal === "TERM" ? "saltutil.term_job" : "saltutil.kill_job", args: [jid] };
}

/** The minions of a report on which a job got its signal (salt/modules/saltutil.py `signal_job`). */
export function signalledMinions(report: JobReport): readonly string[] {
  return report.results
    .filter(({ value }) => typeof value === "string" && value.startsWith("Signal "))
    .map(({ minion }) => minion);
}

/** A job that runs on some minions. */
export interface RunningJob {
  readonly jid: string;
  readonly fun: string;
  readonly user: string;
  readonly minions: readonly string[];
}

/** The jobs in a report of {@link runningJobs}, newest first. */
export function readRunning(report: JobReport): readonly RunningJob[] {
  const jobs = new Map<string, RunningJob>();
  for (const { minion, value } of report.results) {
    for (const { jid, fun, user } of Array.isArray(value) ? value.flatMap(processOf) : []) {
      jobs.set(jid, { jid, fun, user, minions: [...(jobs.get(jid)?.minions ?? []), minion] });
    }
  }
  return [...jobs.values()].toSorted((a, b) => (a.jid > b.jid ? -1 : 1));
}

/** One process of a minion (salt/utils/minion.py `running`). */
function processOf(value: SaltValue): { jid: string; fun: string; user: string }[] {
  if (!isSaltMap(value) || value["fun"] === runningJobs.fun) return [];
  const { jid, fun, user } = value;
  if (typeof jid !== "string" || typeof fun !== "string") return [];
  return [{ jid, fun, user: typeof user === "string" ? user : "" }];
}
