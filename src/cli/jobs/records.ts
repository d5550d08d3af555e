import type { JobReport, JobUpdate, MinionResult, RollingReport, RollingUpdate } from "../../bridge/index.ts";
import type { ExitCode } from "../../support/exit-codes.ts";
import { countOutcomes } from "./order.ts";
import { toJsonValue } from "./plain.ts";

/** The version of the records that `--json` writes; a field that goes away or changes its meaning makes it 2. */
const schema = "corpus.job/1";

/** The NDJSON record of something that a job tells. */
export function recordOf(update: JobUpdate): Readonly<Record<string, unknown>> {
  const { kind, ...rest } = update;
  if (update.kind === "return") return { schema, type: kind, ...returnRecord(update.result) };
  if (update.kind === "progress") {
    const { minion, state, total } = update;
    // Salt's progress events name the id of a state, not its function.
    const { fun: _, ...known } = { ...state, changes: toJsonValue(state.changes) };
    return { schema, type: kind, minion, state: known, total: total ?? null };
  }
  return { schema, type: kind, ...rest };
}

/** The last record of a job. */
export function summaryRecord(report: JobReport, exitCode: ExitCode): Readonly<Record<string, unknown>> {
  const { jid, fun, expected, elapsedMs, results } = report;
  const missing = results.filter((result) => result.outcome === "missing").map((result) => result.minion);
  return {
    schema,
    type: "summary",
    jid,
    fun,
    exitCode,
    elapsedMs,
    expected,
    missing,
    outcomes: countOutcomes(results),
    ...(report.unreached === undefined ? {} : { unreached: report.unreached }),
    ...(report.silentSyndics === undefined ? {} : { silentSyndics: report.silentSyndics }),
  };
}

/** The last record of a job that was interrupted. */
export function interruptedRecord(jid: string, exitCode: ExitCode): Readonly<Record<string, unknown>> {
  return { schema, type: "interrupted", jid, exitCode };
}

/** The record of something that only a run in batches tells. */
export function rollingRecord(
  update: Extract<RollingUpdate, { kind: "rolling" | "wave" | "gate" }>,
): Readonly<Record<string, unknown>> {
  const { kind, ...rest } = update;
  return { schema, type: kind, ...rest };
}

/** The last record of a run in batches: that of a job, and who was left out. */
export function rollingSummaryRecord(report: RollingReport, exitCode: ExitCode): Readonly<Record<string, unknown>> {
  const { done, notStarted, stopped = null } = report;
  return { ...summaryRecord(report, exitCode), done, notStarted, stopped };
}

function returnRecord(result: MinionResult): Readonly<Record<string, unknown>> {
  const { minion, outcome, reason = null, retcode, success, source, isTrimmed, elapsedMs, value } = result;
  return { minion, outcome, reason, retcode, success, source, isTrimmed, elapsedMs, return: toJsonValue(value) };
}
