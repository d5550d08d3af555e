import type { Clock } from "../../../src/support/clock.ts";
import type { Timers } from "../../../src/support/timers.ts";

interface Pending {
  readonly at: number;
  readonly order: number;
  readonly fire: () => void;
}

/** A clock that stands still until it is told to go on. */
export class FakeTime implements Clock, Timers {
  #now = Date.UTC(2026, 0, 1);
  #order = 0;
  readonly #pending = new Set<Pending>();

  now(): number {
    return this.#now;
  }

  after(delayMs: number, fire: () => void): () => void {
    const timer = { at: this.#now + delayMs, order: this.#order++, fire };
    this.#pending.add(timer);
    return () => this.#pending.delete(timer);
  }

  /** Lets `milliseconds` pass; every timer fires at its time, and what it causes is done before the next one. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settle();
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#pending.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.fire();
      await settle();
    }
    this.#now = end;
  }

  /** Lets time pass until a promise is settled, at most `limitMs`. */
  async until<T>(promise: Promise<T>, limitMs = 3_600_000): Promise<T> {
    let isSettled = false;
    const done = () => {
      isSettled = true;
    };
    promise.then(done, done);
    await settle();
    for (let left = limitMs; !isSettled && left > 0; left -= 50) await this.advance(50);
    if (!isSettled) throw new Error(`still unsettled after ${limitMs} ms of fake time`);
    return await promise;
  }

  #next(end: number): Pending | undefined {
    const due = [...this.#pending].filter((timer) => timer.at <= end);
    return due.sort((a, b) => a.at - b.at || a.order - b.order)[0];
  }
}

/** Everything that is ready to run has run: promises, and what they started. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
}
