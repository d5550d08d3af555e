import {
  isSaltMap,
  judge,
  type MasterCall,
  type MinionResult,
  type SaltValue,
  type SendableMap,
  type StateResult,
  textOf,
} from "../hosts/index.ts";

/** What is orchestrated, and how. */
export interface OrchestrationOptions {
  readonly mods: readonly string[];
  /** @default "base" */
  readonly saltenv?: string;
  /** Pillar of this run alone. */
  readonly pillar?: SendableMap;
  /** @default false */
  readonly test?: boolean;
  /** The id under which its events are fired. */
  readonly jid: string;
}

/** An orchestration as a runner call. */
export function orchestrate({ mods, saltenv, pillar, test, jid }: OrchestrationOptions): MasterCall {
  const kwargs = { mods: mods.join(","), saltenv, pillar, orchestration_jid: jid };
  return { fun: "state.orchestrate", kwargs: test === true ? { ...kwargs, test } : kwargs };
}

/** How an orchestration ended: as a call on the master, and each of its states on the minions that it reached. */
export interface Orchestration {
  readonly result: MinionResult;
  readonly steps: readonly OrchestrationStep[];
}

/** One state of an orchestration. */
export interface OrchestrationStep {
  readonly state: StateResult;
  /** What minions returned, where the state ran something on minions. */
  readonly minions: readonly MinionResult[];
  /** Minions that did not return, and that the state does without (`allow_fail`, `fail_minions`): it has not failed. */
  readonly tolerated: readonly string[];
  /** The job that it ran on minions. */
  readonly jid: string | undefined;
  /** Whether it was to run on minions, and there were none. */
  readonly isUnmatched: boolean;
}

/** Reads what the runner `state.orchestrate` returned. */
export function readOrchestration(value: SaltValue, elapsedMs: number): Orchestration {
  const data = isSaltMap(value) && isSaltMap(value["data"]) ? value["data"] : {};
  const [minion = "master", returned = value] = Object.entries(data)[0] ?? [];
  const retcode = isSaltMap(value) && typeof value["retcode"] === "number" ? value["retcode"] : 0;
  const result = judged(minion, "state.orchestrate", { value: returned, retcode, elapsedMs });
  const chunks = isSaltMap(returned) ? Object.values(returned).filter(isSaltMap) : [];
  const steps = (result.states ?? []).map((state) => {
    const jid = textOf(chunks.find((chunk) => chunk["__run_num__"] === state.order)?.["__jid__"]);
    const isUnmatched = state.result === false && unmatchedPattern.test(state.comment);
    return withMissing({ state, minions: minionsOf(state), tolerated: [], jid, isUnmatched }, unreturned(state));
  });
  return { result, steps };
}

/** salt/states/saltmod.py `state`, `function`. */
const unmatchedPattern = /^No minions (returned|responded)/;

/** salt/states/saltmod.py `state`: `false` is the return of those who did not return while it waited. A function may return it. */
function unreturned(state: StateResult): readonly string[] {
  return state.fun === "salt.state"
    ? minionsTold(state).flatMap(([minion, told]) => (told === false ? [minion] : []))
    : [];
}

/**
 * The step with these minions as missing ones, beside those that it has: saltmod says nothing of some that did not return, and
 * `false` of others. What it knows to be missing and does not fail of it does without.
 */
export function withMissing(step: OrchestrationStep, missing: readonly string[]): OrchestrationStep {
  const told = new Map(minionsTold(step.state));
  const known = missing.filter((minion) => step.state.result !== false && told.get(minion) === false);
  const returned = step.minions.filter(({ minion }) => !missing.includes(minion));
  const nothing = { value: null, retcode: null, success: null, source: null, isTrimmed: false, elapsedMs: 0 } as const;
  const absent = missing.map((minion) => {
    const reason = known.includes(minion) ? "it did not return, which the state allows" : "it did not return";
    return { minion, outcome: "missing" as const, reason, ...nothing };
  });
  const minions = [...returned, ...absent].toSorted((a, b) => (a.minion < b.minion ? -1 : 1));
  return { ...step, minions, tolerated: [...new Set([...step.tolerated, ...known])] };
}

/** salt/states/saltmod.py `state`, `function`: the returns of minions are the changes of the state. Nobody tells their times. */
function minionsOf(state: StateResult): readonly MinionResult[] {
  const judgedAs = state.fun === "salt.state" ? "state.apply" : "function";
  return minionsTold(state).map(([minion, value]) => judged(minion, judgedAs, { value, retcode: 0, elapsedMs: 0 }));
}

function minionsTold({ changes }: StateResult): readonly (readonly [string, SaltValue])[] {
  return isSaltMap(changes) && isSaltMap(changes["ret"]) ? Object.entries(changes["ret"]) : [];
}

function judged(
  minion: string,
  fun: string,
  { value, retcode, elapsedMs }: { value: SaltValue; retcode: number; elapsedMs: number },
): MinionResult {
  const returned = { value, retcode, success: null };
  return { minion, ...returned, source: "bus", isTrimmed: false, elapsedMs, ...judge(fun, returned) };
}
