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
    return { state, minions: minionsOf(state), jid, isUnmatched };
  });
  return { result, steps };
}

/** salt/states/saltmod.py `state`, `function`. */
const unmatchedPattern = /^No minions (returned|responded)/;

/** The step with these minions as missing ones: saltmod says nothing of some that did not return, and `false` of others. */
export function withMissing(step: OrchestrationStep, missing: readonly string[]): OrchestrationStep {
  const returned = step.minions.filter(({ minion }) => !missing.includes(minion));
  const nothing = { value: null, retcode: null, success: null, source: null, isTrimmed: false, elapsedMs: 0 } as const;
  const reason = "it did not return";
  const absent = missing.map((minion) => ({ minion, outcome: "missing" as const, reason, ...nothing }));
  return { ...step, minions: [...returned, ...absent].toSorted((a, b) => (a.minion < b.minion ? -1 : 1)) };
}

/** salt/states/saltmod.py `state`, `function`: the returns of minions are the changes of the state. Nobody tells their times. */
function minionsOf({ changes, fun }: StateResult): readonly MinionResult[] {
  const returns = isSaltMap(changes) && isSaltMap(changes["ret"]) ? changes["ret"] : {};
  const judgedAs = fun === "salt.state" ? "state.apply" : "function";
  return Object.entries(returns).map(([minion, value]) =>
    judged(minion, judgedAs, { value, retcode: 0, elapsedMs: 0 }),
  );
}

function judged(
  minion: string,
  fun: string,
  { value, retcode, elapsedMs }: { value: SaltValue; retcode: number; elapsedMs: number },
): MinionResult {
  const returned = { value, retcode, success: null };
  return { minion, ...returned, source: "bus", isTrimmed: false, elapsedMs, ...judge(fun, returned) };
}
