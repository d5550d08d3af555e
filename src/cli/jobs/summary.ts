import type { JobReport, MinionResult, StateResult } from "../../bridge/index.ts";
import { showChanges } from "./changes.ts";
import { countOutcomes, slowestStates, worstFirst } from "./order.ts";
import { duration, harmless, indent, type Paint } from "./paint.ts";
import { showValue } from "./values.ts";

/** How a job is told to people. */
export interface SummaryStyle {
  readonly paint: Paint;
  /** Show states that changed nothing, too. */
  readonly verbose: boolean;
}

/** The whole of a job's end: failed and changed first. */
export function showReport(report: JobReport, style: SummaryStyle): string {
  const blocks = worstFirst(report.results).map((result) => showResult(result, style));
  return [
    ...blocks,
    ...showSlowest(report, style.paint),
    ...showUnreached(report, style.paint),
    ...showSilentSyndics(report),
    showTotals(report, style.paint),
  ].join("\n");
}

/** The masters that were away: nobody knows of their minions. */
function showUnreached({ unreached = [] }: JobReport, paint: Paint): string[] {
  return unreached.length === 0 ? [] : [paint.red(`not published to: ${unreached.join(", ")}, which is away`)];
}

/** Of these nobody knows whether they are away, or have no minion that matches. */
function showSilentSyndics({ silentSyndics = [] }: JobReport): string[] {
  if (silentSyndics.length === 0) return [];
  return [`of no minions told: ${silentSyndics.join(", ")} (syndics: none of theirs matches, or they are away)`];
}

/** States that took this long are worth a line. */
const slowMs = 1000;

/** The slowest states of all minions, where there are slow ones. */
function showSlowest({ results }: JobReport, paint: Paint): string[] {
  const slow = slowestStates(results, 3).filter(({ ms }) => ms >= slowMs);
  if (slow.length === 0) return [];
  const lines = slow.map(
    ({ minion, state, ms }) => `  ${duration(ms)}  ${harmless(`${state.fun} ${state.id}`)} on ${minion}`,
  );
  return [paint.dim(["slowest states:", ...lines].join("\n"))];
}

/** One minion. */
export function showResult(result: MinionResult, style: SummaryStyle): string {
  const { paint } = style;
  const note = result.isTrimmed ? `${paint.red(result.reason ?? "")}\n` : "";
  const heading =
    `${paint.bold(result.minion)}  ${showOutcome(result, paint)}  ${paint.dim(took(result.elapsedMs))}`.trimEnd();
  const origin = result.source === "cache" ? paint.dim("  (from the job cache)") : "";
  return [`${heading}${origin}`, indent(note + showBody(result, style), 2)].filter((part) => part !== "").join("\n");
}

function showBody(result: MinionResult, style: SummaryStyle): string {
  if (result.states !== undefined) return showStates(result.states, style);
  if (["missing", "refused", "compile-error", "pillar-error"].includes(result.outcome))
    return harmless(result.reason ?? "");
  return showValue(result.value);
}

function showStates(states: readonly StateResult[], style: SummaryStyle): string {
  const failed = states.filter((state) => state.result === false);
  const changed = states.filter((state) => state.result !== false && isChange(state));
  const unchanged = states.filter((state) => state.result === true && !state.hasChanges);
  const shown = [...failed, ...changed, ...(style.verbose ? unchanged : [])];
  const counts = [plural(states.length, "state"), ...counted(failed, "failed"), ...counted(changed, "changed")];
  return [...shown.map((state) => showState(state, style)), style.paint.dim(counts.join(", "))].join("\n");
}

function showState(state: StateResult, { paint }: SummaryStyle): string {
  const mark =
    state.result === false
      ? paint.red("failed ")
      : isChange(state)
        ? paint.yellow(changeWord(state))
        : paint.green("ok     ");
  const where = state.sls === undefined ? "" : paint.dim(` (${state.sls})`);
  const name = state.name === state.id ? "" : ` ${state.name}`;
  const took = state.durationMs === undefined ? "" : paint.dim(`  ${duration(state.durationMs)}`);
  const lines = [`${mark} ${state.fun} ${harmless(state.id)}${harmless(name)}${where}${took}`];
  if (state.result !== true && state.comment !== "") lines.push(indent(harmless(state.comment), 8));
  if (state.hasChanges) lines.push(indent(showChanges(state.changes), 8));
  return lines.join("\n");
}

function changeWord(state: StateResult): string {
  return state.result === null ? "would  " : "changed";
}

function isChange(state: StateResult): boolean {
  return state.hasChanges || state.result === null;
}

function showOutcome(result: MinionResult, paint: Paint): string {
  if (result.outcome === "ok") return paint.green("ok");
  if (result.outcome === "changed") return paint.yellow("changed");
  const code = result.outcome === "failed" && result.states === undefined ? ` (retcode ${result.retcode})` : "";
  return paint.red(`${result.outcome}${code}`);
}

function showTotals(report: JobReport, paint: Paint): string {
  if (report.results.length === 0) return paint.red("no minion matches the target");
  const counts = Object.entries(countOutcomes(report.results)).map(([outcome, count]) => `${count} ${outcome}`);
  const parts = [
    plural(report.results.length, "minion"),
    counts.join(", "),
    took(report.elapsedMs),
    `jid ${report.jid}`,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Of a return that was read from the job cache later on, nobody knows how long it took. */
function took(milliseconds: number): string {
  return milliseconds === 0 ? "" : duration(milliseconds);
}

function counted(states: readonly StateResult[], word: string): string[] {
  return states.length === 0 ? [] : [`${states.length} ${word}`];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
