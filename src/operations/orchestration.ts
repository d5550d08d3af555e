import {
  isSaltMap,
  judge,
  type MasterCall,
  type MinionResult,
  type SaltValue,
  type SendableMap,
  type StateResult,
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
}

/** Reads what the runner `state.orchestrate` returned. */
export function readOrchestration(value: SaltValue, elapsedMs: number): Orchestration {
  const data = isSaltMap(value) && isSaltMap(value["data"]) ? value["data"] : {};
  const [minion = "master", returned = value] = Object.entries(data)[0] ?? [];
  const retcode = isSaltMap(value) && typeof value["retcode"] === "number" ? value["retcode"] : 0;
  const result = judged(minion, "state.orchestrate", { value: returned, retcode, elapsedMs });
  return { result, steps: (result.states ?? []).map((state) => ({ state, minions: minionsOf(state) })) };
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
