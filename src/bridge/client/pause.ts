import type { Timers } from "../../support/timers.ts";

/** A wait that something else may cut short. A wake-up that comes while nobody waits cuts the next wait. */
export class Pause {
  readonly #timers: Timers;
  #woken = false;
  #resume: (() => void) | undefined;

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** Waits `delayMs`, or until woken. */
  async wait(delayMs: number): Promise<void> {
    if (!this.#woken) {
      await new Promise<void>((resolve) => {
        const cancel = this.#timers.after(delayMs, resolve);
        this.#resume = () => {
          cancel();
          resolve();
        };
      });
    }
    this.#resume = undefined;
    this.#woken = false;
  }

  /** Ends the wait. */
  wake(): void {
    this.#woken = true;
    this.#resume?.();
  }
}
