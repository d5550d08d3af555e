import { ClosedError, ConnectionError, TimeoutError } from "../errors.ts";
import type { BusListener, Subscription } from "../events/bus.ts";
import { Queue } from "../events/queue.ts";
import type { SaltEvent } from "../wire/event.ts";
import { parseJobTag } from "../wire/tags.ts";
import { isSaltMap, textsOf } from "../wire/values.ts";
import type { JobOptions, JobReport, JobUpdate } from "./job.ts";
import { returnOf } from "./job-cache.ts";
import { Ledger } from "./ledger.ts";
import type { MinionResult, MinionReturn } from "./outcome.ts";
import { Pause } from "./pause.ts";
import type { Publication } from "./publish.ts";
import { SilenceWatch } from "./silence.ts";
import { readProgress } from "./states.ts";
import { askStragglers, type MasterPorts, type StragglerAnswers } from "./stragglers.ts";
import { isTrimmed } from "./trimmed.ts";

/** A job before it is followed, and how long to wait for it. */
export interface JobPlan {
  readonly jid: string;
  /** Its function: it says how returns are judged. */
  readonly fun: string;
  /** Publishes it; or tells of a job that was published before, whose returns may be in the job cache already. */
  readonly announce: () => Promise<Publication>;
  readonly isUnderWay: boolean;
  readonly options: Required<Omit<JobOptions, "signal" | "deadlineMs" | "metadata">> & { readonly deadlineMs: number };
  /** Milliseconds in which syndics tell of the minions behind them; 0 at a master that has none. */
  readonly syndicWaitMs: number;
  readonly signal: AbortSignal;
}

/** Progress held for a reader that does not read; returns are always held. */
const maxHeldUpdates = 10_000;

/** The longest wait between two questions to stragglers. */
const maxRoundMs = 30_000;

/** A return may be this late after its minion has said that it is idle. */
const secondLookMs = 1000;

/** The job cache gets a return just after the event bus does: how often it is asked for a trimmed one, and how long. */
const trimmedRetryMs = 50;
const trimmedGiveUpMs = 10_000;

/** salt/minion.py `_thread_return`: "Minion not connected, cannot return data for job". */
const droppedReturn = "a minion may drop a return that it cannot deliver, and the master was away during this job";

/** Collects the returns of one job from the event bus and from the job cache, until nobody is awaited any more. */
export class Collector implements BusListener {
  readonly updates = new Queue<JobUpdate>({
    maxItems: maxHeldUpdates,
    mayDrop: (update) => update.kind === "progress",
  });
  readonly #ports: MasterPorts;
  readonly #plan: JobPlan;
  readonly #ledger: Ledger;
  readonly #pause: Pause;
  readonly #silence = new SilenceWatch();
  /** Minions whose return was trimmed and is awaited from the cache, with the time at which it is given up on. */
  readonly #trimmed = new Map<string, number>();
  /** What syndics have told of the job, by syndic. */
  readonly #syndics = new Map<string, readonly string[]>();
  #announced: Publication | undefined;
  #publishedAt = 0;
  #graceUntil = 0;
  #absentSince: number | undefined;
  #lookNow = false;
  #unreached: { readonly unreached?: readonly string[] } = {};
  #failure: unknown;

  constructor(ports: MasterPorts, plan: JobPlan) {
    this.#ports = ports;
    this.#plan = plan;
    this.#ledger = new Ledger(plan.fun);
    this.#pause = new Pause(ports.timers);
    plan.signal.addEventListener("abort", () => this.#pause.wake(), { once: true });
  }

  /** Subscribes, then publishes. Resolves when the master has accepted the job. */
  async start(): Promise<Subscription> {
    const { jid, announce, isUnderWay } = this.#plan;
    const subscription = await this.#ports.bus.listenToJob(jid, this);
    try {
      this.#publishedAt = this.#ports.clock.now();
      const publication = await announce().catch((error: unknown) => {
        // The reply was lost, but the master has told the bus that the job is on its way.
        if (error instanceof TimeoutError && this.#announced !== undefined) return this.#announced;
        throw error;
      });
      this.#ledger.expect(publication);
      if (publication.unreached !== undefined) this.#unreached = { unreached: publication.unreached };
      this.#noteRelayed();
      this.updates.push({ kind: "published", ...publication });
      this.#noteUnknown(publication.unknown);
      if (isUnderWay) this.#look();
      return subscription;
    } catch (error) {
      subscription[Symbol.dispose]();
      throw error;
    }
  }

  /** Ids of which the master has no key may lie behind a syndic. */
  #noteUnknown(minions: readonly string[]): void {
    if (this.#plan.syndicWaitMs > 0) for (const minion of minions) this.#ledger.await(minion);
    else for (const minion of minions) this.#giveUp(minion, "the master has no accepted key of this id");
  }

  /** Resolves when the job is over everywhere. */
  async collect(): Promise<JobReport> {
    try {
      await this.#watch();
      this.updates.end();
      const { expected, results, silentSyndics } = this.#ledger;
      const { jid, fun } = this.#plan;
      const silent = silentSyndics.length === 0 ? {} : { silentSyndics };
      return { jid, fun, expected, results, ...this.#unreached, ...silent, elapsedMs: this.#elapsedMs() };
    } catch (error) {
      this.updates.fail(error);
      throw error;
    }
  }

  onEvent(event: SaltEvent): void {
    const tag = parseJobTag(event.tag);
    if (tag?.kind === "return") this.#onReturn(tag.minion, event);
    else if (tag?.kind === "progress") this.#onProgress(tag.minion, event);
    else if (tag?.kind === "relayed") this.#onRelayed(tag.syndic, event);
    else if (tag?.kind === "new") {
      const { minions, missing } = event.data;
      this.#announced = { jid: tag.jid, expected: textsOf(minions), unknown: textsOf(missing) };
    }
  }

  onConnection(status: "lost" | "restored"): void {
    this.updates.push({ kind: "connection", status });
    this.#graceUntil = this.#ports.clock.now() + this.#plan.options.reconnectGraceMs;
    if (status === "restored") this.#look();
  }

  /** An event of ours that could not be read is in the job cache; a closed client is the end. */
  onError(error: unknown): void {
    if (error instanceof ClosedError) this.#failure = error;
    this.#look();
  }

  #onReturn(minion: string, event: SaltEvent): void {
    if (!isTrimmed(event)) this.#settle(minion, returnOf(event.data), "bus");
    else if (!this.#trimmed.has(minion)) {
      this.#trimmed.set(minion, this.#ports.clock.now() + trimmedGiveUpMs);
      this.#look();
    }
  }

  /** A syndic has published the job to minions of its own master. They may have returned before it told. */
  #onRelayed(syndic: string, event: SaltEvent): void {
    this.#syndics.set(syndic, textsOf(event.data["minions"]));
    this.#noteRelayed();
    if (this.#isOver()) this.#pause.wake();
  }

  /** What syndics told before the master's own answer came is noted after it. */
  #noteRelayed(): void {
    for (const [syndic, minions] of this.#syndics) this.#ledger.relay(syndic, minions);
  }

  /** Syndics tell late of what they published to: nobody knows before that whether the job is over. */
  #isOver(): boolean {
    return this.#ledger.isComplete && this.#elapsedMs() >= this.#plan.syndicWaitMs;
  }

  #onProgress(minion: string, event: SaltEvent): void {
    const data = isSaltMap(event.data["data"]) ? event.data["data"] : event.data;
    const state = readProgress(data["ret"]);
    const total = typeof data["len"] === "number" ? data["len"] : undefined;
    if (state !== undefined) this.updates.push({ kind: "progress", minion, state, total });
  }

  async #watch(): Promise<void> {
    let delayMs = this.#plan.options.timeoutMs;
    while (!this.#isOver() || (await this.#areMoreRelayed())) {
      await this.#pause.wait(Math.min(delayMs, this.#remainingMs(), this.#shortWaitMs()));
      if (await this.#isSettledByCache()) return;
      if (this.#remainingMs() <= 0) return await this.#giveUpAll();
      if (this.#lookNow || this.#trimmed.size > 0 || this.#ledger.isComplete) this.#lookNow = false;
      else delayMs = await this.#round(delayMs);
    }
  }

  /** Whether the job cache knows of minions behind syndics that the bus did not tell of. */
  async #areMoreRelayed(): Promise<boolean> {
    await this.#reconcileRelays();
    return !this.#isOver();
  }

  #shortWaitMs(): number {
    if (this.#trimmed.size > 0) return trimmedRetryMs;
    return this.#ledger.isComplete
      ? Math.max(1, this.#plan.syndicWaitMs - this.#elapsedMs())
      : Number.POSITIVE_INFINITY;
  }

  async #isSettledByCache(): Promise<boolean> {
    this.#plan.signal.throwIfAborted();
    if (this.#failure !== undefined) throw this.#failure;
    if (!this.#ledger.isComplete) await this.#reconcile();
    return this.#isOver();
  }

  /** Asks the stragglers, then the cache, and resolves with the wait until the next round. */
  async #round(delayMs: number): Promise<number> {
    const pendingBefore = this.#ledger.pending.length;
    const answers = await this.#askStragglers();
    if (answers === undefined) return secondLookMs;
    await this.#reconcile();
    // A master that is busy with returns has not come to the answers: silence says nothing as long as returns come.
    const areReturnsComing = this.#ledger.pending.length < pendingBefore;
    const inGrace = areReturnsComing || this.#ports.clock.now() < this.#graceUntil;
    const { running, silent, missing, isFresh } = this.#silence.weigh(this.#ledger.pending, answers, inGrace);
    if (missing.size > 0) await this.#excuseSyndics();
    for (const [minion, reason] of missing) this.#giveUp(minion, `${reason}${this.#doubt()}`);
    if (running.length + silent.length > 0 && missing.size === 0)
      this.updates.push({ kind: "waiting", running, silent });
    return isFresh || inGrace ? secondLookMs : Math.min(delayMs * 1.5, maxRoundMs);
  }

  /** What speaks against the worst, when a minion is given up on. */
  #doubt(): string {
    const away = this.#ports.away?.() ?? [];
    if (away.length > 0) return `; whether it has returned to ${away.join(", ")}, which is away, cannot be known`;
    return this.#graceUntil > 0 ? `; ${droppedReturn}` : "";
  }

  /** Undefined when the master is away: that says nothing about its minions. */
  async #askStragglers(): Promise<StragglerAnswers | undefined> {
    const { jid, signal, options } = this.#plan;
    const question = { jid, minions: this.#ledger.pending, gatherTimeoutMs: options.gatherTimeoutMs, signal };
    try {
      const answers = await askStragglers(this.#ports, question);
      this.#absentSince = undefined;
      return answers;
    } catch (error) {
      if (!(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
      this.#noteAbsence(error);
      return undefined;
    }
  }

  #noteAbsence(error: Error): void {
    const now = this.#ports.clock.now();
    this.#absentSince ??= now;
    this.#graceUntil = now + this.#plan.options.reconnectGraceMs;
    if (now - this.#absentSince < this.#plan.options.masterAbsenceMs) return;
    throw new ConnectionError(`the master went away during job ${this.#plan.jid}: ${error.message}`, {
      hint: `The job may still run. Later: salt-run jobs.lookup_jid ${this.#plan.jid}`,
      details: { jid: this.#plan.jid, pending: this.#ledger.pending },
      cause: error,
    });
  }

  /** A syndic whose master has none of the minions is as silent as a dead minion (salt/client/__init__.py `get_cli_event_returns`). */
  async #excuseSyndics(): Promise<void> {
    if (this.#plan.syndicWaitMs === 0) return;
    const syndics = await this.#ports.cache.syndics().catch((): readonly string[] => []);
    for (const pending of this.#ledger.pending) if (syndics.includes(pending)) this.#ledger.excuse(pending);
    if (this.#isOver()) this.#pause.wake();
  }

  async #reconcileRelays(): Promise<void> {
    const { jid, syndicWaitMs } = this.#plan;
    if (syndicWaitMs === 0) return;
    const relays = await this.#ports.cache.relays(jid).catch(() => new Map<string, readonly string[]>());
    for (const [syndic, minions] of relays) this.#syndics.set(syndic, minions);
    this.#noteRelayed();
  }

  /** Takes from the job cache what the bus did not bring. A cache that cannot be asked says nothing. */
  async #reconcile(): Promise<void> {
    const { jid } = this.#plan;
    await this.#reconcileRelays();
    const found = await this.#ports.cache
      .returns(jid, this.#ledger.pending)
      .catch(() => new Map<string, MinionReturn>());
    for (const [minion, returned] of found) this.#settle(minion, returned, "cache");
    const now = this.#ports.clock.now();
    for (const [minion, giveUpAt] of this.#trimmed) {
      if (now > giveUpAt)
        this.#giveUp(minion, "its return is above max_event_size, and the job cache does not have it");
    }
  }

  #settle(minion: string, returned: MinionReturn, source: "bus" | "cache"): void {
    this.#tell(minion, this.#ledger.settle(minion, returned, { source, elapsedMs: this.#elapsedMs() }));
  }

  #giveUp(minion: string, reason: string): void {
    if (this.#ledger.silentSyndics.includes(minion)) return;
    this.#tell(minion, this.#ledger.giveUp(minion, reason, this.#elapsedMs()));
  }

  async #giveUpAll(): Promise<void> {
    await this.#excuseSyndics();
    const reason = `no return within the deadline of ${this.#plan.options.deadlineMs} ms`;
    for (const minion of this.#ledger.pending) this.#giveUp(minion, reason);
  }

  #tell(minion: string, result: MinionResult | undefined): void {
    this.#trimmed.delete(minion);
    if (result !== undefined) this.updates.push({ kind: "return", result });
    if (this.#isOver()) this.#pause.wake();
  }

  #look(): void {
    this.#lookNow = true;
    this.#pause.wake();
  }

  #elapsedMs(): number {
    return this.#ports.clock.now() - this.#publishedAt;
  }

  #remainingMs(): number {
    return this.#plan.options.deadlineMs - this.#elapsedMs();
  }
}
