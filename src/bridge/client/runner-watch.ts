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

/** Waits for the return of one runner. */
export class RunnerWatch implements BusListener, Disposable {
  readonly #fun: string;
  readonly #onProgress: ((data: SaltMap) => void) | undefined;
  readonly #events = new Queue<SaltEvent>({ maxItems: maxHeldEvents });
  readonly #ends: (() => void)[] = [];
  #isStarted = false;

  constructor(fun: string, onProgress?: (data: SaltMap) => void) {
    this.#fun = fun;
    this.#onProgress = onProgress;
  }

  onEvent(event: SaltEvent): void {
    this.#events.push(event.keep());
  }

  onConnection(): void {
    this.#events.fail(new ConnectionError(`the event bus was lost while the runner ${this.#fun} ran`));
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
      const error = this.#isStarted ? undefined : await why();
      if (error !== undefined && !this.#isStarted) this.#events.fail(error);
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
    for await (const event of this.#events) {
      if (event.tag === `${tag}/new`) this.#isStarted = true;
      if (event.tag === `${tag}/progress`) this.#onProgress?.(event.data);
      if (event.tag === `${tag}/ret`) return resultOf(event);
    }
    throw new ProtocolError(`the runner ${this.#fun} ended without a return`);
  }

  [Symbol.dispose](): void {
    for (const end of this.#ends) end();
  }
}

function resultOf(event: SaltEvent): RunnerResult {
  const { jid, return: value, success } = event.data;
  return { jid: textOf(jid) ?? "", value: value ?? null, success: success !== false };
}
