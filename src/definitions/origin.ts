/**
 * Where a part of a definition was written. The stack is captured cheaply and read only when a finding needs it
 * (the compiler maps it back to the author's TypeScript).
 */
export interface Origin {
  readonly stack?: string;
}

let isCaptured = true;

/** Runs authors' functions without capturing where their parts were written, which costs as much as all else that they do. */
export function withoutOrigins<T>(run: () => T): T {
  isCaptured = false;
  try {
    return run();
  } finally {
    isCaptured = true;
  }
}

/** Captures the place that called `entry`, a function of the authors' language. */
export function captureOrigin(entry: (...args: never[]) => unknown): Origin {
  const origin: Origin = {};
  if (!isCaptured) return origin;
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 4;
  Error.captureStackTrace(origin, entry);
  Error.stackTraceLimit = stackTraceLimit;
  return origin;
}
