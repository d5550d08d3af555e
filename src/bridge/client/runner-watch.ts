import type { Timers } from "../../support/timers.ts";
import { ConnectionError, ProtocolError } from "../errors.ts";
import type { BusListener } from "../events/bus.ts";
import { Queue } from "../events/queue.ts";
import type { SaltEvent } from "../wire/event.ts";
import { type SaltMap, type SaltValue, textOf } from "../wire/values.ts";

/** How a runner ended. */
export interface RunnerResult {
  /** The job id that the master chose; its job cache has the return. */
  readonly jid: string;
  readonly value: SaltValue;
  /** Salt's own verdict: false when it raised, when it set a retcode, or when a state in its return failed. */
  readonly success: boolean;
}

const runnerTag = /^salt\/run\/[^/]+\/(new|progress|ret)$/;

/** Whether a tag is that of a runner's start, progress or end. */
export const isRunnerTag = (tag: string): boolean => runnerTag.test(tag);

/** Events of other people's runners that may come in before the master has told which one is ours. */
const maxHeldEvents = 2000;

/** What watching a runner takes. */
export interface RunnerWatchPorts {
  readonly timers: Timers;
  /** The return that the master has kept of a runner; undefined while there is none. */
  readonly kept: (jid: string) => Promise<RunnerResult | undefined>;
  readonly onProgress?: ((data: SaltMap) => void) | undefined;
}

/** After the bus was lost, a runner must be heard of, or be in the job cache, in this time: it may have died with the master. */
const lostMs = 60_000;
const lookMs = 2000;

/** Waits for the return of one runner. What the bus told while it was lost is in the job cache. */
export class RunnerWatch implements BusListener, Disposable {
  readonly #fun: string;
  readonly #ports: RunnerWatchPorts;
  readonly #events = new Queue<SaltEvent>({ maxItems: maxHeldEvents });
  readonly #ends: (() => void)[] = [];
  /** Whether it was heard of, or may have been, had the bus not been lost. */
  #mayBeStarted = false;
  #jid: string | undefined;
  #kept: RunnerResult | undefined;
  /** Ends the time that is left since the bus was lost. */
  #found: (() => void) | undefined;

  constructor(fun: string, ports: RunnerWatchPorts) {
    this.#fun = fun;
    this.#ports = ports;
  }

  onEvent(event: SaltEvent): void {
    this.#events.push(event.keep());
  }

  onConnection(status: "lost" | "restored"): void {
    this.#mayBeStarted = true;
    if (status === "lost") this.#found ??= this.#ports.timers.after(lostMs, () => this.#giveUp());
    else if (this.#found !== undefined) void this.#look();
  }

  /** Looks into the job cache until the runner is there, or is heard of. */
  async #look(): Promise<void> {
    if (this.#found === undefined) return;
    const kept = this.#jid === undefined ? undefined : await this.#ports.kept(this.#jid).catch(() => undefined);
    if (kept === undefined) this.#ends.push(this.#ports.timers.after(lookMs, () => void this.#look()));
    else {
      this.#kept = kept;
      this.#events.end();
    }
  }

  #giveUp(): void {
    const later = this.#jid === undefined ? "" : ` Later: salt-run jobs.lookup_jid ${this.#jid}`;
    const lost = `the event bus was lost while the runner ${this.#fun} ran, and the job cache has no return of it`;
    this.#events.fail(new ConnectionError(lost, { hint: `It may still run, or have died with the master.${later}` }));
  }

  onError(error: unknown): void {
    this.#events.fail(error);
  }

  /** Makes the wait fail after some time; never after Infinity, which setTimeout takes for now. */
  failAfter(timers: Timers, delayMs: number, error: () => Error): void {
    if (Number.isFinite(delayMs)) this.#ends.push(timers.after(delayMs, () => this.#events.fail(error())));
  }

  /** Makes the wait fail when there was no sign of life in some time, and none until it is known why. */
  failUnlessStarted(timers: Timers, delayMs: number, why: () => Promise<Error | undefined>): void {
    const check = async () => {
      const error = this.#mayBeStarted ? undefined : await why();
      if (error !== undefined && !this.#mayBeStarted) this.#events.fail(error);
    };
    this.#ends.push(timers.after(delayMs, () => void check()));
  }

  failOnAbort(signal: AbortSignal | undefined): void {
    const fail = () => this.#events.fail(signal?.reason);
    signal?.addEventListener("abort", fail);
    this.#ends.push(() => signal?.removeEventListener("abort", fail));
  }

  /** Resolves when the runner with this tag has ended. */
  async result(tag: string): Promise<RunnerResult> {
    this.#jid = tag.split("/").at(-1);
    for await (const event of this.#events) {
      if (!event.tag.startsWith(`${tag}/`)) continue;
      this.#hear();
      if (event.tag === `${tag}/new`) this.#mayBeStarted = true;
      if (event.tag === `${tag}/progress`) this.#ports.onProgress?.(event.data);
      if (event.tag === `${tag}/ret`) return runnerResult(event.data);
    }
    if (this.#kept !== undefined) return this.#kept;
    throw new ProtocolError(`the runner ${this.#fun} ended without a return`);
  }

  /** It lives. */
  #hear(): void {
    this.#found?.();
    this.#found = undefined;
  }

  [Symbol.dispose](): void {
    this.#hear();
    for (const end of this.#ends) end();
  }
}

/** How a runner ended, from the data of its last event, which the job cache has as well. */
export function runnerResult({ jid, return: value, success }: SaltMap): RunnerResult {
  return { jid: textOf(jid) ?? "", value: value ?? null, success: success !== false };
}
