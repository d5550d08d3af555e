import type { StragglerAnswers } from "./stragglers.ts";

/** What is to be done about minions that have not returned. */
export interface Silence {
  readonly running: readonly string[];
  readonly silent: readonly string[];
  /** Those to give up on, each with the reason; empty while anybody may still return. */
  readonly missing: ReadonlyMap<string, string>;
  /** Whether a second look is due soon, because a return may be on its way. */
  readonly isFresh: boolean;
}

const noResponse = "no response: it answered neither the job nor the question whether it runs it";

const notRunning =
  "it says that it does not run the job, and its return is neither on the event bus nor in the job cache";

/** Weighs the answers of stragglers over several rounds. */
export class SilenceWatch {
  /** Rounds in a row in which a minion said that it is idle. */
  readonly #idleRounds = new Map<string, number>();

  /**
   * One round. An idle minion gets a second look, since its return may be on its way; a silent one is given up on unless
   * `inGrace`; and nobody is given up on while another minion still works: late returns are welcome until then.
   */
  weigh(pending: readonly string[], answers: StragglerAnswers, inGrace: boolean): Silence {
    const running = pending.filter((minion) => answers.running.has(minion));
    const idle = pending.filter((minion) => answers.idle.has(minion));
    const silent = pending.filter((minion) => !answers.running.has(minion) && !answers.idle.has(minion));
    for (const minion of running) this.#idleRounds.delete(minion);
    for (const minion of idle) this.#idleRounds.set(minion, (this.#idleRounds.get(minion) ?? 0) + 1);
    const isFresh = idle.some((minion) => this.#idleRounds.get(minion) === 1);
    const mayReturn = running.length > 0 || isFresh || (inGrace && silent.length > 0);
    const missing = new Map<string, string>();
    if (!mayReturn) {
      for (const minion of silent) missing.set(minion, noResponse);
      for (const minion of idle) missing.set(minion, notRunning);
    }
    return { running, silent, missing, isFresh };
  }
}
