import type { JobReport, Outcome } from "../../bridge/index.ts";
import { type ExitCode, exitCodes, worstExitCode } from "../../support/exit-codes.ts";

const exitCodeOfOutcome: Readonly<Record<Outcome, ExitCode>> = {
  ok: exitCodes.done,
  changed: exitCodes.done,
  failed: exitCodes.statesFailed,
  "compile-error": exitCodes.statesFailed,
  "pillar-error": exitCodes.pillarFailed,
  missing: exitCodes.minionMissing,
  refused: exitCodes.lockHeld,
};

/**
 * The exit code that a job's report stands for; a target that matches no minion is a missing minion, why a host could not be
 * called counts as it does anywhere, and one of several masters that was away is a master that cannot be reached.
 */
export function exitCodeOf(report: JobReport): ExitCode {
  const codes = report.results.map(({ outcome, error }) => error?.exitCode ?? exitCodeOfOutcome[outcome]);
  if (report.unreached !== undefined) codes.push(exitCodes.unreachable);
  if (report.results.length === 0) codes.push(exitCodes.minionMissing);
  return worstExitCode(codes);
}
