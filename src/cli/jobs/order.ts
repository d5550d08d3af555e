import type { MinionResult, Outcome, StateResult } from "../../bridge/index.ts";

/** Worst first. */
export const outcomeOrder: readonly Outcome[] = [
  "failed",
  "compile-error",
  "pillar-error",
  "refused",
  "missing",
  "changed",
  "ok",
];

/** How many minions have each outcome, worst first; outcomes that did not occur are left out. */
export function countOutcomes(results: readonly MinionResult[]): Partial<Record<Outcome, number>> {
  const counted = outcomeOrder.map(
    (outcome) => [outcome, results.filter((r) => r.outcome === outcome).length] as const,
  );
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

/** The results, worst first, then by minion id. */
export function worstFirst(results: readonly MinionResult[]): readonly MinionResult[] {
  const rank = (result: MinionResult) => outcomeOrder.indexOf(result.outcome);
  return [...results].sort((a, b) => rank(a) - rank(b) || (a.minion < b.minion ? -1 : 1));
}

/** A state on a minion, and the milliseconds that it took. */
export interface TimedState {
  readonly minion: string;
  readonly state: StateResult;
  readonly ms: number;
}

/** The states that took longest, over all minions. */
export function slowestStates(results: readonly MinionResult[], count: number): readonly TimedState[] {
  const timed = results.flatMap(({ minion, states = [] }) =>
    states.map((state) => ({ minion, state, ms: state.durationMs ?? 0 })),
  );
  return timed.toSorted((a, b) => b.ms - a.ms).slice(0, count);
}
