import {
  connectMaster,
  type JobReport,
  type RollingOptions,
  type RollingReport,
  type RollingUpdate,
  roll,
  type SaltCall,
  type Target,
} from "../../bridge/index.ts";
import { parseFunctionCall } from "../../operations/index.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes, worstExitCode } from "../../support/exit-codes.ts";
import type { Ui } from "../ui.ts";
import { exitCodeOf } from "./exit.ts";
import { liveProgress, tell } from "./follow.ts";
import type { LiveProgress } from "./live.ts";
import { jobOptionsOf, type PublishFlags } from "./options.ts";
import { createPaint, harmless } from "./paint.ts";
import { rollingRecord, rollingSummaryRecord } from "./records.ts";
import { splitWords } from "./split-words.ts";
import { showReport } from "./summary.ts";

/** A call that goes over its target in batches. */
export interface RollingWork {
  readonly target: Target;
  readonly call: SaltCall;
  readonly flags: PublishFlags;
  readonly onReport: (report: JobReport) => Promise<void>;
}

/** Rolls a call out, tells how it goes, and resolves with the exit code of how it ended. */
export async function followRolling(ui: Ui, work: RollingWork): Promise<ExitCode> {
  const live = ui.live ? liveProgress(ui) : undefined;
  const run = { id: work.flags.resume };
  try {
    const report = await rollAndTell(ui, live, { ...work, run });
    live?.clear();
    await work.onReport(report);
    return tellEnd(ui, report);
  } catch (error) {
    live?.clear();
    if (!ui.signal.aborted || run.id === undefined) throw error;
    ui.stderr(
      `corpus: interrupted; the batch that was started goes on. Later: the same command with --resume ${run.id}`,
    );
    return exitCodes.interrupted;
  }
}

/** Notes the id of the run as soon as it is known: an interrupted one is resumed by it. */
async function rollAndTell(
  ui: Ui,
  live: LiveProgress | undefined,
  work: RollingWork & { readonly run: { id: string | undefined } },
): Promise<RollingReport> {
  const { target, call, flags, run } = work;
  await using client = await connectMaster(flags);
  for await (const update of roll(client, { target, call }, rollingOptions(flags, ui.signal))) {
    if (update.kind === "rolled") return update.report;
    if (update.kind === "rolling") run.id = update.id;
    tellUpdate(ui, live, update);
  }
  throw new Error("a run in batches ended without a report");
}

function rollingOptions(flags: PublishFlags, signal: AbortSignal): RollingOptions {
  const gate = gateOf(flags.gate);
  return {
    ...jobOptionsOf(flags, signal),
    batch: flags.batch ?? { percent: 100 },
    ...(flags.canary === undefined ? {} : { canary: flags.canary }),
    ...(flags.resume === undefined ? {} : { resume: flags.resume }),
    ...(gate === undefined ? {} : { gate }),
  };
}

function tellUpdate(ui: Ui, live: LiveProgress | undefined, update: Exclude<RollingUpdate, { kind: "rolled" }>): void {
  if (update.kind !== "rolling" && update.kind !== "wave" && update.kind !== "gate") return tell(ui, live, update);
  if (ui.json) ui.data(rollingRecord(update));
  else if (!ui.quiet) {
    live?.clear();
    ui.stderr(harmless(describe(update)));
  }
}

function describe(update: Extract<RollingUpdate, { kind: "rolling" | "wave" | "gate" }>): string {
  if (update.kind === "wave") return `batch ${update.number} of ${update.of}: ${update.minions.join(", ")}`;
  if (update.kind === "gate")
    return update.failed.length === 0 ? "the gate is open" : `the gate is closed: ${update.failed.join(", ")}`;
  const done = update.done.length === 0 ? "" : `, ${update.done.length} minions were done before`;
  return `run ${update.id} in ${update.waves.length} batches${done}`;
}

function tellEnd(ui: Ui, report: RollingReport): ExitCode {
  const { stopped, notStarted, done, results } = report;
  const exitCode = exitCodeOfRolling(report);
  if (ui.json) {
    ui.data(rollingSummaryRecord(report, exitCode));
    return exitCode;
  }
  const paint = createPaint(ui.color);
  if (results.length > 0 || done.length === 0) ui.stdout(showReport(report, { paint, verbose: ui.verbose }));
  else ui.stdout(`nothing is left to do: ${done.length} minions were done before`);
  if (stopped === undefined) return exitCode;
  ui.stdout(harmless(`stopped: ${stopped}; not started: ${notStarted.join(", ") || "nobody"}`));
  ui.stdout(`once it is mended: the same command with --resume ${report.jid}`);
  return exitCode;
}

/** Nobody left to do is well when a run is resumed; otherwise nobody matched. A closed gate is a failure. */
function exitCodeOfRolling(report: RollingReport): ExitCode {
  const own = report.results.length === 0 && report.done.length > 0 ? exitCodes.done : exitCodeOf(report);
  return worstExitCode(report.stopped === undefined ? [own] : [own, exitCodes.statesFailed]);
}

function gateOf(text: string | undefined): SaltCall | undefined {
  if (text === undefined) return undefined;
  const [fun, ...args] = splitWords(text);
  if (fun === undefined) throw new UsageError("--gate takes a function and its arguments");
  return parseFunctionCall(fun, args);
}
