import type { MinionResult, StateResult } from "./outcome.ts";

/** How long a job's collector waits, and for what. */
export interface JobOptions {
  /**
   * Milliseconds without all returns before the silent minions are asked whether they still work on the job.
   * @default the master's `timeout`
   */
  readonly timeoutMs?: number;
  /**
   * Milliseconds that a silent minion has to answer this question.
   * @default the master's `gather_job_timeout`
   */
  readonly gatherTimeoutMs?: number;
  /**
   * Milliseconds after which the job is given up on, even when minions still work on it.
   * @default never
   */
  readonly deadlineMs?: number;
  /**
   * Milliseconds that a master which went away has to come back.
   * @default 60000
   */
  readonly masterAbsenceMs?: number;
  /**
   * Milliseconds after the bus was lost and found in which silence is not held against a minion: it has to reconnect, too
   * (a minion waits up to `recon_default + recon_max`).
   * @default 30000
   */
  readonly reconnectGraceMs?: number;
  /**
   * Kept with the job by the master, and found by `client.jobs({ metadata })`.
   * @default none
   */
  readonly metadata?: Readonly<Record<string, string>>;
  /** Stops the collector; what runs on the minions goes on. */
  readonly signal?: AbortSignal | undefined;
}

/** What a job tells while it runs. */
export type JobUpdate =
  | {
      readonly kind: "published";
      readonly jid: string;
      readonly expected: readonly string[];
      readonly unknown: readonly string[];
      readonly unreached?: readonly string[];
    }
  | {
      readonly kind: "progress";
      readonly minion: string;
      readonly state: StateResult;
      readonly total: number | undefined;
    }
  | { readonly kind: "return"; readonly result: MinionResult }
  | { readonly kind: "waiting"; readonly running: readonly string[]; readonly silent: readonly string[] }
  | { readonly kind: "connection"; readonly status: "lost" | "restored" };

/** How a job ended on every minion. */
export interface JobReport {
  readonly jid: string;
  readonly fun: string;
  /** Minions that the master published to, in its order. Empty: the target matched none. */
  readonly expected: readonly string[];
  /** One for each expected or unknown minion, sorted by id. */
  readonly results: readonly MinionResult[];
  /** Masters that it should have been published to, and that were away: what only they know is not in it. Absent when none was. */
  readonly unreached?: readonly string[];
  /** Syndics that were published to, and told of no minion: none of theirs matches, or they are away. Absent when there was none. */
  readonly silentSyndics?: readonly string[];
  readonly elapsedMs: number;
}

/**
 * A call that was published. Iterate over its updates at most once; the report comes whether or not anybody does.
 * Disposing of it stops the collector, not what runs on the minions.
 */
export interface Job extends AsyncIterable<JobUpdate>, AsyncDisposable {
  /** Keep it: `salt-run jobs.lookup_jid <jid>` finds the returns later. */
  readonly jid: string;
  readonly fun: string;
  /** The whole result, when every minion has returned or is known to be missing. */
  readonly report: Promise<JobReport>;
  /** The returns as they come. */
  returns(): AsyncIterable<MinionResult>;
}
