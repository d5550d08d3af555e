import type { JobReport, StateResult } from "../../bridge/index.ts";
import { highstate, joinPlans, type Plan, type PlannedChange } from "../../operations/index.ts";
import { type ExitCode, exitCodes, worstExitCode } from "../../support/exit-codes.ts";
import { slsNames } from "../jobs/apply-highstate.ts";
import { showChanges } from "../jobs/changes.ts";
import { exitCodeOf } from "../jobs/exit.ts";
import { watchJob } from "../jobs/follow.ts";
import { openMinions } from "../jobs/open-minions.ts";
import { type JobFlags, jobOptionsOf, targetOf } from "../jobs/options.ts";
import { createPaint, harmless, indent, type Paint } from "../jobs/paint.ts";
import { toJsonValue } from "../jobs/plain.ts";
import { showResult } from "../jobs/summary.ts";
import type { Ui } from "../ui.ts";

/** What `corpus plan` was asked. */
export interface PlanRequest {
  readonly tgt: string;
  readonly flags: JobFlags & { readonly sls?: string };
}

/** The version of the last record that `--json` writes. */
const schema = "corpus.plan/1";

/** `corpus plan`. */
export async function runPlan(ui: Ui, { tgt, flags }: PlanRequest): Promise<ExitCode> {
  const call = highstate({ test: true, sls: slsNames(flags.sls), progress: ui.live && flags.saltSsh !== true });
  await using host = await openMinions(targetOf(tgt, flags), flags);
  await using job = await host.start(call, jobOptionsOf(flags, ui.signal));
  const report = await watchJob(ui, job);
  const plan = joinPlans(report);
  const exitCode = exitCodeOfPlan(report, plan);
  if (ui.json) ui.data(planRecord(report, plan, exitCode));
  else ui.stdout(showPlan(report, plan, ui));
  return exitCode;
}

function exitCodeOfPlan(report: JobReport, { changes }: Plan): ExitCode {
  return worstExitCode(
    [exitCodeOf(report), ...(changes.length > 0 ? [exitCodes.findings] : [])].filter((code) => code !== exitCodes.done),
  );
}

function planRecord(report: JobReport, plan: Plan, exitCode: ExitCode): Readonly<Record<string, unknown>> {
  const { changes, unchanged, troubled } = plan;
  return {
    schema,
    type: "plan",
    jid: report.jid,
    exitCode,
    elapsedMs: report.elapsedMs,
    changes: changes.map(({ state, minions }) => ({ minions, ...state, changes: toJsonValue(state.changes) })),
    unchanged,
    troubled: troubled.map(({ minion, outcome, reason = null }) => ({ minion, outcome, reason })),
  };
}

/** Trouble first, then each change once with where it would be made. */
function showPlan(report: JobReport, { changes, unchanged, troubled }: Plan, ui: Ui): string {
  const paint = createPaint(ui.color);
  if (report.results.length === 0) return paint.red("no minion matches the target");
  const blocks = troubled.map((result) => showResult(result, { paint, verbose: ui.verbose }));
  for (const [minions, group] of groupByMinions(changes)) {
    blocks.push(paint.bold(harmless(minions)), ...group.map(({ state }) => indent(showChange(state, paint), 2)));
  }
  if (unchanged.length > 0) blocks.push(harmless(`nothing to do on ${unchanged.join(", ")}`));
  const changed = new Set(changes.flatMap(({ minions }) => minions)).size;
  const counts = [`${changes.length} changes on ${changed} of ${report.results.length} minions`];
  if (troubled.length > 0) counts.push(paint.red(`${troubled.length} in trouble`));
  return [...blocks, counts.join(" · ")].join("\n");
}

function groupByMinions(changes: readonly PlannedChange[]): ReadonlyMap<string, readonly PlannedChange[]> {
  const groups = new Map<string, PlannedChange[]>();
  for (const change of changes) {
    const minions = change.minions.join(", ");
    groups.set(minions, [...(groups.get(minions) ?? []), change]);
  }
  return groups;
}

function showChange(state: StateResult, paint: Paint): string {
  const name = state.name === state.id ? "" : ` ${state.name}`;
  const where = state.sls === undefined ? "" : paint.dim(` (${state.sls})`);
  const lines = [`${paint.yellow("~")} ${harmless(`${state.fun} ${state.id}${name}`)}${where}`];
  if (state.comment !== "") lines.push(indent(paint.dim(harmless(state.comment)), 4));
  if (state.hasChanges) lines.push(indent(paintDiff(showChanges(state.changes, Number.POSITIVE_INFINITY), paint), 4));
  return lines.join("\n");
}

/** Added lines green, removed ones red. */
function paintDiff(text: string, paint: Paint): string {
  const painted = (line: string) =>
    line.startsWith("+") ? paint.green(line) : line.startsWith("-") ? paint.red(line) : line;
  return text.split("\n").map(painted).join("\n");
}
