import type { JobReport, MinionResult, StateResult } from "../hosts/index.ts";

/** A change that states would make, and where: the same on all of these minions. */
export interface PlannedChange {
  readonly state: StateResult;
  readonly minions: readonly string[];
}

/** What a highstate would do everywhere. */
export interface Plan {
  /** In the order in which states run, those of more minions first. */
  readonly changes: readonly PlannedChange[];
  /** Minions on which nothing would change. */
  readonly unchanged: readonly string[];
  /** Minions of which it is not known, or on which it would fail. */
  readonly troubled: readonly MinionResult[];
}

/** Joins what states with `test=True` returned from every minion: identical changes become one. */
export function joinPlans({ results }: JobReport): Plan {
  const known = results.filter(({ outcome }) => outcome === "ok" || outcome === "changed");
  const joined = new Map<string, { state: StateResult; minions: string[] }>();
  for (const { minion, states = [] } of results) {
    for (const state of states.filter(isChange)) {
      const key = identityOf(state);
      const change = joined.get(key) ?? { state, minions: [] };
      change.minions.push(minion);
      joined.set(key, change);
    }
  }
  const changes = [...joined.values()].toSorted(
    (a, b) =>
      b.minions.length - a.minions.length ||
      a.minions.join().localeCompare(b.minions.join()) ||
      a.state.order - b.state.order,
  );
  return {
    changes,
    unchanged: known.filter(({ outcome }) => outcome === "ok").map(({ minion }) => minion),
    troubled: results.filter((result) => !known.includes(result)),
  };
}

function isChange({ result, hasChanges }: StateResult): boolean {
  return result !== false && (result === null || hasChanges);
}

/** Two changes are one when the state is and what it changes is. */
function identityOf({ fun, id, name, sls, result, changes, comment }: StateResult): string {
  // Many states tell in their comment alone what they would do.
  const what = isEmpty(changes) ? comment : changes;
  return JSON.stringify([fun, id, name, sls, result, what], plain);
}

function isEmpty(changes: StateResult["changes"]): boolean {
  return changes === null || (typeof changes === "object" && Object.keys(changes).length === 0);
}

/** JSON has neither integers beyond 2^53 nor bytes. */
function plain(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  return value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value;
}
