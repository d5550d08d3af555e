import type { Job, JobReport, JobUpdate } from "../../bridge/index.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import type { Ui } from "../ui.ts";
import { exitCodeOf } from "./exit.ts";
import { LiveProgress } from "./live.ts";
import type { JobFlags } from "./options.ts";
import { createPaint, duration, harmless } from "./paint.ts";
import { interruptedRecord, recordOf, summaryRecord } from "./records.ts";
import { showReport } from "./summary.ts";

/** How a job is followed. */
export interface Following {
  readonly flags: JobFlags;
  /** Told of the report before people are. */
  readonly onReport?: (report: JobReport) => Promise<void>;
  /** What minions are expected to take. */
  readonly expectedMs?: ReadonlyMap<string, number>;
}

/** Tells how a job goes, and resolves with the exit code of how it ended. It stops following in the end. */
export async function followJob(ui: Ui, started: Job, following: Following): Promise<ExitCode> {
  await using job = started;
  const live = ui.live ? liveProgress(ui, following.expectedMs) : undefined;
  try {
    for await (const update of job) tell(ui, live, update);
    live?.clear();
    await following.onReport?.(await job.report);
    return await tellEnd(ui, job);
  } catch (error) {
    live?.clear();
    if (!ui.signal.aborted) throw error;
    return tellInterruption(ui, job, following.flags);
  }
}

/** Shows a job's live lines where somebody sees them, tells nothing else, and resolves with its report. */
export async function watchJob(ui: Ui, job: Job): Promise<JobReport> {
  const live = ui.live ? liveProgress(ui) : undefined;
  try {
    for await (const update of job) live?.show(update);
    return await job.report;
  } finally {
    live?.clear();
  }
}

/** Live lines on the terminal. */
export function liveProgress(ui: Ui, expectedMs?: ReadonlyMap<string, number>): LiveProgress {
  return new LiveProgress((text) => ui.stderr(text), process.stderr.columns || 80, { expectedMs });
}

/** Tells one update the way the user asked for. */
export function tell(ui: Ui, live: LiveProgress | undefined, update: JobUpdate): void {
  if (ui.json) ui.data(recordOf(update));
  else if (live !== undefined) live.show(update);
  else if (ui.verbose) ui.stderr(describe(update));
}

async function tellEnd(ui: Ui, job: Job): Promise<ExitCode> {
  const report = await job.report;
  const exitCode = exitCodeOf(report);
  if (ui.json) ui.data(summaryRecord(report, exitCode));
  else ui.stdout(showReport(report, { paint: createPaint(ui.color), verbose: ui.verbose }));
  return exitCode;
}

function tellInterruption(ui: Ui, job: Job, flags: JobFlags): ExitCode {
  if (ui.json) ui.data(interruptedRecord(job.jid, exitCodes.interrupted));
  ui.stderr(`corpus: interrupted; job ${job.jid} goes on where it was started. Its returns, later:`);
  const attach = `corpus jobs ${job.jid} --attach -c ${flags.configDir}`;
  ui.stderr(`        ${flags.saltSsh === true ? `salt-run -c ${flags.configDir} jobs.lookup_jid ${job.jid}` : attach}`);
  return exitCodes.interrupted;
}

/** One line about an update, for `--verbose` without a terminal. */
function describe(update: JobUpdate): string {
  switch (update.kind) {
    case "published":
      return `published as ${update.jid} to ${update.expected.join(", ") || "nobody"}`;
    case "progress":
      return harmless(`${update.minion}: ${update.state.id}: ${update.state.comment}`);
    case "return":
      return harmless(`${update.result.minion}: ${update.result.outcome} after ${duration(update.result.elapsedMs)}`);
    case "waiting":
      return harmless(
        `still running: ${update.running.join(", ") || "none"}; no answer: ${update.silent.join(", ") || "none"}`,
      );
    case "connection":
      return `connection to the master ${update.status}`;
  }
}
