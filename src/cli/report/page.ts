import type { JobReport, MinionResult, StateResult, Target } from "../../bridge/index.ts";
import { renderPage } from "../../render/prose.ts";
import { showChanges } from "../jobs/changes.ts";
import { countOutcomes, slowestStates, worstFirst } from "../jobs/order.ts";
import { duration, harmless } from "../jobs/paint.ts";
import { showValue } from "../jobs/values.ts";
import { pageTemplate } from "./page-template.ts";

/** A job's report as one page of HTML that needs nothing else: failures and changes first. */
export function reportPage(report: JobReport, target: Target): string {
  const { jid, fun, results, elapsedMs } = report;
  return renderPage(pageTemplate, {
    fun,
    jid,
    target: `${target.type} ${harmless(String(target.expression))}`,
    took: duration(elapsedMs),
    count: results.length,
    outcomes: Object.entries(countOutcomes(results)).map(([outcome, count]) => ({ outcome, count })),
    minions: worstFirst(results).map(minionOf),
    slowest: slowestStates(results, 10).map(({ minion, state, ms }) => ({
      minion,
      state: title(state),
      took: duration(ms),
    })),
  });
}

function minionOf(result: MinionResult): Record<string, unknown> {
  const { minion, outcome, states = [], elapsedMs, source, reason = "" } = result;
  const shown = worstStatesFirst(states).map(stateOf);
  return {
    minion,
    outcome,
    took: duration(elapsedMs),
    source: source ?? "",
    reason: harmless(reason),
    isOpen: outcome !== "ok",
    states: shown,
    value: shown.length > 0 || outcome === "missing" ? "" : showValue(result.value),
  };
}

function stateOf(state: StateResult): Record<string, unknown> {
  return {
    mark: state.result === false ? "failed" : state.result === null ? "would" : state.hasChanges ? "changed" : "ok",
    title: title(state),
    sls: state.sls ?? "",
    took: state.durationMs === undefined ? "" : duration(state.durationMs),
    comment: harmless(state.comment),
    changes: state.hasChanges ? showChanges(state.changes, Number.POSITIVE_INFINITY) : "",
  };
}

function title({ fun, id, name }: StateResult): string {
  return harmless(name === id ? `${fun} ${id}` : `${fun} ${id} ${name}`);
}

/** Failed, changed, the rest; each in the order in which they ran. */
function worstStatesFirst(states: readonly StateResult[]): readonly StateResult[] {
  const rank = (state: StateResult) => (state.result === false ? 0 : state.hasChanges || state.result === null ? 1 : 2);
  return states.toSorted((a, b) => rank(a) - rank(b) || a.order - b.order);
}
