import { judge, type SaltEvent, textOf, textsOf } from "../../bridge/index.ts";
import type { RunningJob } from "../../operations/index.ts";

/** A job that was seen on the bus and is not over everywhere. */
export interface ActiveJob {
  readonly jid: string;
  readonly fun: string;
  /** Minions that have not returned. */
  readonly awaited: readonly string[];
  readonly expected: number;
  readonly startedAt: number;
}

/** Something that failed. */
export interface Failure {
  readonly jid: string;
  readonly minion: string;
  readonly fun: string;
  readonly reason: string;
}

/** What happens on a master at a moment. */
export interface Snapshot {
  readonly jobs: readonly ActiveJob[];
  /** Events, states and returns per second since the last snapshot. */
  readonly rates: { readonly events: number; readonly states: number; readonly returns: number };
  /** The newest first. */
  readonly failures: readonly Failure[];
  readonly failed: number;
}

interface OpenJob {
  readonly fun: string;
  readonly awaited: Set<string>;
  readonly expected: number;
  readonly startedAt: number;
}

/** Bounds of what is remembered: a bus never ends. */
const maxJobs = 500;
const maxFailures = 10;
/** A job whose minions stay away is forgotten after this time. */
const forgetMs = 3_600_000;

const jobTag = /^salt\/job\/([^/]+)\/(new|ret\/(.+)|prog\/.+)$/;

/** Questions of clients whether a job still runs: nobody's work. */
const questions = new Set(["saltutil.find_job", "saltutil.running"]);

/** Follows the event bus of a master, and tells what happens there. Times are milliseconds. */
export class Activity {
  readonly #jobs = new Map<string, OpenJob>();
  readonly #failures: Failure[] = [];
  #counts = { events: 0, states: 0, returns: 0 };
  #failed = 0;
  #since: number;

  constructor(now: number) {
    this.#since = now;
  }

  /** Takes in one event. */
  see(event: SaltEvent, now: number): void {
    this.#counts.events += 1;
    const [, jid, what, minion] = jobTag.exec(event.tag) ?? [];
    if (jid === undefined || what === undefined) return;
    if (what === "new") this.#begin(jid, event, now);
    else if (minion !== undefined) this.#end(jid, minion, event);
    else this.#counts.states += 1;
  }

  /** Learns of a job that began before anybody looked. */
  knowOf({ jid, fun, minions }: RunningJob, now: number): void {
    if (this.#jobs.has(jid) || questions.has(fun)) return;
    this.#jobs.set(jid, { fun, awaited: new Set(minions), expected: minions.length, startedAt: now });
  }

  /** What happens now; rates are of the time since the last call. */
  snapshot(now: number): Snapshot {
    for (const [jid, { startedAt }] of this.#jobs) if (now - startedAt > forgetMs) this.#jobs.delete(jid);
    const seconds = Math.max((now - this.#since) / 1000, 0.001);
    const { events, states, returns } = this.#counts;
    const rate = (count: number) => Math.round((count / seconds) * 10) / 10;
    this.#counts = { events: 0, states: 0, returns: 0 };
    this.#since = now;
    return {
      jobs: [...this.#jobs].map(([jid, job]) => ({ jid, ...job, awaited: [...job.awaited] })),
      rates: { events: rate(events), states: rate(states), returns: rate(returns) },
      failures: [...this.#failures],
      failed: this.#failed,
    };
  }

  #begin(jid: string, { data }: SaltEvent, now: number): void {
    const fun = textOf(data["fun"]) ?? "";
    const minions = textsOf(data["minions"]);
    if (questions.has(fun) || minions.length === 0) return;
    if (this.#jobs.size >= maxJobs) this.#jobs.delete(this.#jobs.keys().next().value ?? "");
    this.#jobs.set(jid, { fun, awaited: new Set(minions), expected: minions.length, startedAt: now });
  }

  #end(jid: string, minion: string, { data }: SaltEvent): void {
    const fun = textOf(data["fun"]) ?? "";
    if (questions.has(fun)) return;
    this.#counts.returns += 1;
    const job = this.#jobs.get(jid);
    job?.awaited.delete(minion);
    if (job?.awaited.size === 0) this.#jobs.delete(jid);
    const { return: value = null, retcode, success } = data;
    const returned = { value, retcode: typeof retcode === "number" ? retcode : null, success: success !== false };
    const { outcome, reason = "" } = judge(fun, returned);
    if (outcome === "ok" || outcome === "changed") return;
    this.#failed += 1;
    this.#failures.unshift({ jid, minion, fun, reason: `${outcome}: ${reason.split("\n")[0] ?? ""}` });
    this.#failures.splice(maxFailures);
  }
}
