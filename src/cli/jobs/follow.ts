import type { Job, JobUpdate } from "../../bridge/index.ts";
import type { Host, SaltCall } from "../../hosts/index.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import type { Ui } from "../ui.ts";
import { exitCodeOf } from "./exit.ts";
import { LiveProgress } from "./live.ts";
import { type JobFlags, jobOptionsOf } from "./options.ts";
import { createPaint, duration, harmless } from "./paint.ts";
import { interruptedRecord, recordOf, summaryRecord } from "./records.ts";
import { showReport } from "./summary.ts";

/** Runs a call, tells how it goes, and resolves with the exit code of how it ended. */
export async function followCall(ui: Ui, work: { host: Host; call: SaltCall; flags: JobFlags }): Promise<ExitCode> {
  await using job = await work.host.start(work.call, jobOptionsOf(work.flags, ui.signal));
  const live = ui.live ? new LiveProgress((text) => ui.stderr(text), process.stderr.columns ?? 80) : undefined;
  try {
    for await (const update of job) tell(ui, live, update);
    live?.clear();
    return await tellEnd(ui, job);
  } catch (error) {
    live?.clear();
    if (!ui.signal.aborted) throw error;
    return tellInterruption(ui, job, work.flags);
  }
}

function tell(ui: Ui, live: LiveProgress | undefined, update: JobUpdate): void {
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
  ui.stderr(`        salt-run -c ${flags.configDir} jobs.lookup_jid ${job.jid}`);
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
