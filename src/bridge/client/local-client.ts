import { ClosedError } from "../errors.ts";
import { compileGlob } from "../events/glob.ts";
import { Queue } from "../events/queue.ts";
import type { SaltEvent } from "../wire/event.ts";
import type { SaltValue } from "../wire/values.ts";
import type { CallLimits } from "./channel.ts";
import { Collector, type JobPlan } from "./collector.ts";
import type { MasterConfig } from "./config-defaults.ts";
import type { Job, JobOptions, JobReport } from "./job.ts";
import { type JobFilter, type KnownJob, type KnownJobReturns, listJobs, readJob } from "./known-job.ts";
import { type ClientParts, portsOf } from "./master-ports.ts";
import { publishResolved } from "./resolve.ts";
import { callRunner, type MasterCall, runRunner } from "./runner.ts";
import type { RunnerResult } from "./runner-watch.ts";
import type { MasterPorts } from "./stragglers.ts";
import type { SaltCall, Target } from "./target.ts";
import { Turnstile } from "./turnstile.ts";
import { callWheel } from "./wheel.ts";

/** Limits of a stream of events. */
export interface EventsOptions {
  readonly signal?: AbortSignal | undefined;
  /**
   * Events held for a slow reader; further ones are dropped, and counted.
   * @default 10000
   */
  readonly maxHeld?: number;
  /** Told when the master goes away and when it is back; events of the time between are lost. */
  readonly onConnection?: (status: "lost" | "restored") => void;
}

/** A stream of events. It survives a restart of the master. */
export interface EventStream extends AsyncIterable<SaltEvent>, Disposable {
  /** Events that were dropped because the reader was slow. */
  readonly dropped: number;
}

const defaultMaxJobs = 32;
const maxHeldEvents = 10_000;
const maxHeldEventBytes = 64 * 1024 * 1024;

/** A master, however it is reached: its requests, its event bus and its job cache, as one client. */
export class LocalClient implements AsyncDisposable {
  readonly config: MasterConfig;
  readonly #transport: AsyncDisposable;
  readonly #ports: MasterPorts;
  readonly #turnstile: Turnstile;
  readonly #closing = new AbortController();

  constructor(parts: ClientParts, ports: MasterPorts = portsOf(parts)) {
    this.config = parts.config;
    this.#transport = parts.transport;
    this.#ports = ports;
    this.#turnstile = new Turnstile(parts.maxJobs ?? defaultMaxJobs);
  }

  /**
   * Publishes a call and resolves when the master has accepted it. Above `maxJobs` in flight it waits for its turn.
   *
   * @throws AuthenticationError, AuthorizationError, ConnectionError, TimeoutError, MasterError, ProtocolError
   */
  async start(target: Target, call: SaltCall, options: JobOptions = {}): Promise<Job> {
    const jid = this.#ports.jids.next();
    const following = this.#following(options);
    const { signal } = following;
    const leave = await this.#turnstile.enter(signal);
    const job = { jid, target, call, metadata: options.metadata };
    const announce = () => publishResolved(this.#ports, job, { signal });
    return await this.#follow({ jid, fun: call.fun, announce, isUnderWay: false, ...following }, leave);
  }

  /**
   * Follows a job that was published before, by whomever: returns that are in the job cache come at once, the others when
   * they come, and its stragglers are asked after as ever. Times count from now on.
   *
   * @throws UnknownJobError when the master does not remember the job, and what a runner throws
   */
  async attach(jid: string, options: JobOptions = {}): Promise<Job> {
    const following = this.#following(options);
    const { fun, minions } = await readJob(this.#ports, jid);
    const announce = async () => ({ jid, expected: minions, unknown: [] });
    return await this.#follow({ jid, fun, announce, isUnderWay: true, ...following });
  }

  /** Publishes a call and resolves with how it ended everywhere. See {@link LocalClient.start}. */
  async run(target: Target, call: SaltCall, options: JobOptions = {}): Promise<JobReport> {
    await using job = await this.start(target, call, options);
    return await job.report;
  }

  /** Runs a runner on the master and resolves with its return. See {@link callRunner}. */
  async runner(call: MasterCall, limits: CallLimits = {}): Promise<SaltValue> {
    return await callRunner(this.#ports, call, limits);
  }

  /** Runs a runner and resolves with how it ended, whatever that is. See {@link runRunner}. */
  async runRunner(call: MasterCall, limits: CallLimits = {}): Promise<RunnerResult> {
    return await runRunner(this.#ports, call, limits);
  }

  /** Runs a wheel function on the master and resolves with its return. See {@link callWheel}. */
  async wheel(call: MasterCall, limits: CallLimits = {}): Promise<SaltValue> {
    return await callWheel(this.#ports.channel, call, limits);
  }

  /** The jobs that the master remembers, newest first. See {@link listJobs}. */
  async jobs(filter: JobFilter = {}): Promise<readonly KnownJob[]> {
    return await listJobs(this.#ports, filter);
  }

  /** One job with what is known of its returns; syndics are none of its minions. See {@link readJob}. */
  async job(jid: string): Promise<KnownJobReturns> {
    const job = await readJob(this.#ports, jid);
    if (this.config.syndicWaitMs === 0) return job;
    const syndics = await this.#ports.cache.syndics().catch((): readonly string[] => []);
    return { ...job, minions: job.minions.filter((id) => job.returns.has(id) || !syndics.includes(id)) };
  }

  /** A job id that nobody has used, as Salt makes them. */
  newJobId(): string {
    return this.#ports.jids.next();
  }

  /**
   * The events whose tag matches a glob, from now on.
   *
   * @throws ConnectionError when the event bus cannot be opened
   */
  async events(glob = "*", options: EventsOptions = {}): Promise<EventStream> {
    const queue = new Queue<SaltEvent>({
      maxItems: options.maxHeld ?? maxHeldEvents,
      maxBytes: maxHeldEventBytes,
      sizeOf: (event) => event.size,
    });
    const subscription = await this.#ports.bus.listen(compileGlob(glob), {
      onEvent: (event) => queue.push(event.keep()),
      onError: (error) => queue.fail(error),
      ...(options.onConnection === undefined ? {} : { onConnection: options.onConnection }),
    });
    const stop = () => {
      subscription[Symbol.dispose]();
      queue.end();
    };
    if (options.signal?.aborted === true) stop();
    options.signal?.addEventListener("abort", stop, { once: true });
    return {
      get dropped() {
        return queue.dropped;
      },
      [Symbol.asyncIterator]: () => queue[Symbol.asyncIterator](),
      [Symbol.dispose]: stop,
    };
  }

  /** Closes everything; jobs that are followed end with a ClosedError. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort(new ClosedError("the client was closed"));
    await this.#ports.bus[Symbol.asyncDispose]();
    await this.#transport[Symbol.asyncDispose]();
  }

  async #follow(plan: JobPlan & { stopping: AbortController }, leave: () => void = () => {}): Promise<Job> {
    const { jid, fun, stopping } = plan;
    const collector = new Collector(this.#ports, plan);
    const subscription = await collector.start().catch((error: unknown) => {
      leave();
      throw error;
    });
    const report = collector.collect().finally(() => {
      leave();
      subscription[Symbol.dispose]();
    });
    report.catch(() => {});
    return {
      jid,
      fun,
      report,
      [Symbol.asyncIterator]: () => collector.updates[Symbol.asyncIterator](),
      returns: () => returnsOf(collector),
      async [Symbol.asyncDispose]() {
        stopping.abort(new ClosedError(`job ${jid} is no longer followed`));
        await report.catch(() => {});
      },
    };
  }

  /** How long a job is followed, and what ends that early. */
  #following(
    options: JobOptions,
  ): Pick<JobPlan, "options" | "signal" | "syndicWaitMs"> & { stopping: AbortController } {
    const stopping = new AbortController();
    const signals = [stopping.signal, this.#closing.signal, ...(options.signal === undefined ? [] : [options.signal])];
    return {
      stopping,
      signal: AbortSignal.any(signals),
      syndicWaitMs: this.config.syndicWaitMs,
      options: {
        timeoutMs: options.timeoutMs ?? this.config.timeoutMs,
        gatherTimeoutMs: options.gatherTimeoutMs ?? this.config.gatherTimeoutMs,
        deadlineMs: options.deadlineMs ?? Number.POSITIVE_INFINITY,
        masterAbsenceMs: options.masterAbsenceMs ?? 60_000,
        reconnectGraceMs: options.reconnectGraceMs ?? 30_000,
      },
    };
  }
}

async function* returnsOf(collector: Collector) {
  for await (const update of collector.updates) if (update.kind === "return") yield update.result;
}
