import type { JobOptions, JobReport, JobUpdate } from "./job.ts";
import type { LocalClient } from "./local-client.ts";
import type { MinionResult, Outcome } from "./outcome.ts";
import { list, type SaltCall, type Target } from "./target.ts";
import { type BatchSize, wavesOf } from "./waves.ts";

/** How a call is rolled over minions, wave by wave. */
export interface RollingOptions extends Omit<JobOptions, "metadata"> {
  /** Minions at once. */
  readonly batch: BatchSize;
  /**
   * Minions of a first wave, which goes before the others.
   * @default none
   */
  readonly canary?: number;
  /**
   * A call that must succeed on the minions of a wave before the next wave goes: a health check. `false` is a failure, too.
   * @default none
   */
  readonly gate?: SaltCall;
  /**
   * The id of a rolling run that was stopped: what is still running of it is awaited, who is done is left out.
   * @default a new run
   */
  readonly resume?: string;
}

/** What a rolling run tells. */
export type RollingUpdate =
  | JobUpdate
  | {
      readonly kind: "rolling";
      readonly id: string;
      readonly waves: readonly (readonly string[])[];
      /** Minions that a former run of this id has done. */
      readonly done: readonly string[];
    }
  | { readonly kind: "wave"; readonly number: number; readonly of: number; readonly minions: readonly string[] }
  | { readonly kind: "gate"; readonly failed: readonly string[] }
  | { readonly kind: "rolled"; readonly report: RollingReport };

/** How a rolling run ended: a job's report over all waves, of which `jid` is the run's id. */
export interface RollingReport extends JobReport {
  /** Minions that a former run of this id has done; they are not in `results`. */
  readonly done: readonly string[];
  /** Minions that were not touched, because the run was stopped. */
  readonly notStarted: readonly string[];
  /** Why it was stopped; undefined when it went to its end. */
  readonly stopped: string | undefined;
}

/** The key of the metadata by which the waves of a run are found again. */
const metadataKey = "corpus_rolling";

const isDone = (outcome: Outcome): boolean => outcome === "ok" || outcome === "changed";

/**
 * Runs a call on the minions of a target in waves: the canaries first, then so many at once. A wave that does not succeed on
 * every minion, or whose health gate fails, is the last one. Minions that do not answer a ping get no part in it: they are
 * missing in the report, and do not stop it. The last update is the report.
 *
 * @throws what a job throws
 */
export async function* roll(
  client: LocalClient,
  work: { readonly target: Target; readonly call: SaltCall },
  options: RollingOptions,
): AsyncGenerator<RollingUpdate> {
  const run = new RollingRun(client, work.call, options);
  const before = yield* run.resumed();
  const presence = await client.run(work.target, { fun: "test.ping" }, jobOptions(options));
  const alive = presence.results.filter(({ outcome }) => outcome !== "missing").map(({ minion }) => minion);
  run.results.push(...presence.results.filter(({ outcome }) => outcome === "missing"));
  const done = alive.filter((minion) => before.includes(minion));
  const waves = wavesOf(
    alive.filter((minion) => !done.includes(minion)),
    options,
  );
  yield { kind: "rolling", id: run.id, waves, done };
  const unhealthy = done.length > 0 ? yield* run.gate(done) : undefined;
  const { started, stopped } = unhealthy === undefined ? yield* run.waves(waves) : { started: 0, stopped: unhealthy };
  const notStarted = waves.slice(started).flat();
  const results = run.results.toSorted((a, b) => (a.minion < b.minion ? -1 : 1));
  const expected = results.map(({ minion }) => minion);
  const elapsedMs = presence.elapsedMs + run.elapsedMs;
  yield {
    kind: "rolled",
    report: { jid: run.id, fun: work.call.fun, expected, results, elapsedMs, done, notStarted, stopped },
  };
}

/** One run: its waves one after the other. */
class RollingRun {
  readonly id: string;
  readonly results: MinionResult[] = [];
  elapsedMs = 0;
  readonly #client: LocalClient;
  readonly #call: SaltCall;
  readonly #options: RollingOptions;

  constructor(client: LocalClient, call: SaltCall, options: RollingOptions) {
    this.#client = client;
    this.#call = call;
    this.#options = options;
    this.id = options.resume ?? client.newJobId();
  }

  /** Awaits what still runs of a former run; returns the minions on which it was done. */
  async *resumed(): AsyncGenerator<RollingUpdate, readonly string[]> {
    if (this.#options.resume === undefined) return [];
    const done: string[] = [];
    for (const { jid, fun } of await this.#client.jobs({ metadata: { [metadataKey]: this.id } })) {
      if (fun !== this.#call.fun) continue;
      await using job = await this.#client.attach(jid, jobOptions(this.#options));
      for await (const update of job) yield update;
      const { results } = await job.report;
      done.push(...results.filter(({ outcome }) => isDone(outcome)).map(({ minion }) => minion));
    }
    return done;
  }

  /** Resolves with how many waves were started, and why no more. */
  async *waves(
    waves: readonly (readonly string[])[],
  ): AsyncGenerator<RollingUpdate, { started: number; stopped: string | undefined }> {
    for (const [index, minions] of waves.entries()) {
      yield { kind: "wave", number: index + 1, of: waves.length, minions };
      const stopped = yield* this.#wave(minions);
      if (stopped !== undefined) return { started: index + 1, stopped: `wave ${index + 1}: ${stopped}` };
    }
    return { started: waves.length, stopped: undefined };
  }

  async *#wave(minions: readonly string[]): AsyncGenerator<RollingUpdate, string | undefined> {
    const options = { ...jobOptions(this.#options), metadata: { [metadataKey]: this.id } };
    await using job = await this.#client.start(list(minions), this.#call, options);
    for await (const update of job) yield update;
    const { results, elapsedMs } = await job.report;
    this.results.push(...results);
    this.elapsedMs += elapsedMs;
    const failed = results.filter(({ outcome }) => !isDone(outcome)).map(({ minion }) => minion);
    if (failed.length > 0) return `not done on ${failed.join(", ")}`;
    return yield* this.gate(minions);
  }

  /** Resolves with why the minions are not healthy. */
  async *gate(minions: readonly string[]): AsyncGenerator<RollingUpdate, string | undefined> {
    const { gate } = this.#options;
    if (gate === undefined) return undefined;
    const { results, elapsedMs } = await this.#client.run(list(minions), gate, jobOptions(this.#options));
    this.elapsedMs += elapsedMs;
    const failed = results.filter(({ outcome, value }) => !isDone(outcome) || value === false);
    const unhealthy = failed.map(({ minion }) => minion);
    yield { kind: "gate", failed: unhealthy };
    for (const result of failed) this.#hold(result);
    return failed.length === 0 ? undefined : `the gate ${gate.fun} failed on ${unhealthy.join(", ")}`;
  }

  /** A minion that is not healthy after its wave has failed, whatever the call itself returned. */
  #hold({ minion, reason }: MinionResult): void {
    const at = this.results.findIndex((result) => result.minion === minion);
    const result = this.results[at];
    if (result === undefined) return;
    const why = `the call was ${result.outcome}, but the gate failed: ${reason ?? "it returned false"}`;
    this.results[at] = { ...result, outcome: "failed", reason: why };
  }
}

function jobOptions(options: RollingOptions): JobOptions {
  const { timeoutMs, gatherTimeoutMs, deadlineMs, masterAbsenceMs, reconnectGraceMs, signal } = options;
  return {
    signal,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(gatherTimeoutMs === undefined ? {} : { gatherTimeoutMs }),
    ...(deadlineMs === undefined ? {} : { deadlineMs }),
    ...(masterAbsenceMs === undefined ? {} : { masterAbsenceMs }),
    ...(reconnectGraceMs === undefined ? {} : { reconnectGraceMs }),
  };
}
