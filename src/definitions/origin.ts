/**
 * Where a part of a definition was written. The stack is captured cheaply and read only when a finding needs it
 * (the compiler maps it back to the author's TypeScript).
 */
export interface Origin {
  readonly stack?: string;
}

/** Captures the place that called `entry`, a function of the authors' language. */
export function captureOrigin(entry: (...args: never[]) => unknown): Origin {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 4;
  const origin: Origin = {};
  Error.captureStackTrace(origin, entry);
  Error.stackTraceLimit = stackTraceLimit;
  return origin;
}
