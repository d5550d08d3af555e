import type { Clock } from "../../support/clock.ts";
import { randomInt } from "../../support/random.ts";

/** Makes job ids as Salt does: UTC, `%Y%m%d%H%M%S%f` (salt/utils/jid.py `gen_jid`), never the same twice in a process. */
export class JidSource {
  readonly #clock: Clock;
  #lastMicros = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A new job id of 20 digits. The clock gives milliseconds; what follows them is random, so that two processes differ. */
  next(): string {
    const micros = Math.max(this.#clock.now() * 1000 + randomInt(1000), this.#lastMicros + 1);
    this.#lastMicros = micros;
    const millis = new Date(Math.floor(micros / 1000)).toISOString().replace(/\D/g, "");
    return millis + String(micros % 1000).padStart(3, "0");
  }
}

/** salt/utils/jid.py `is_jid`. */
export function isJid(text: string): boolean {
  return /^\d{20}(_.+)?$/.test(text);
}
