/** Stops a timer that has not fired. */
export type CancelTimer = () => void;

/** The one home of waiting, so that tests can own it. Delays are milliseconds. */
export interface Timers {
  /** Calls `fire` once after `delayMs`; a pending timer keeps the process alive. */
  after(delayMs: number, fire: () => void): CancelTimer;
}

export const systemTimers: Timers = {
  after(delayMs, fire) {
    const timer = setTimeout(fire, delayMs);
    return () => clearTimeout(timer);
  },
};
