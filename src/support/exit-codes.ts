/** Exit codes of the `corpus` command; documented in README.md. */
export const exitCodes = {
  done: 0,
  findings: 1,
  statesFailed: 2,
  rolledBack: 3,
  rollbackFailed: 4,
  pillarFailed: 5,
  minionMissing: 6,
  lockHeld: 7,
  usage: 64,
  unreachable: 69,
  bug: 70,
  refused: 77,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** With mixed results, the first of these that occurred is the exit code. Every failure is in it: none may pass for success. */
const precedence: readonly ExitCode[] = [70, 77, 69, 4, 3, 7, 5, 6, 2, 1, 64, 130];

/** The exit code that stands for all of `codes`; 0 when there are none. */
export function worstExitCode(codes: Iterable<ExitCode>): ExitCode {
  const seen = new Set(codes);
  return precedence.find((code) => seen.has(code)) ?? exitCodes.done;
}
