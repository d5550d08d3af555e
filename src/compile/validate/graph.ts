import type { Finding } from "../../model/finding.ts";
import {
  installerSls,
  type NodeModel,
  type OwnerModel,
  projectSls,
  type RequisiteTarget,
  type SlsModel,
  type StateModel,
  statesOf,
} from "../../model/model.ts";
import { suggest } from "../../support/similar.ts";

type Owner = OwnerModel;

/** What is wrong with how the states and SLS of one owner hang together. */
export function validateGraph(owner: Owner): Finding[] {
  return [
    ...duplicateIds(owner),
    ...unreachableTargets(owner),
    ...owner.sls.flatMap((sls) => requisiteCycles(owner, sls)),
  ];
}

/** The dotted name of an owner's SLS. */
export const dottedName = (owner: Owner, sls: string): string =>
  owner.kind === "project"
    ? projectSls(owner.name, sls)
    : owner.kind === "installer"
      ? installerSls(owner.name, sls)
      : sls.replaceAll("/", ".");

/** Salt wants ids unique within a run: an SLS and those that it includes. */
function duplicateIds(owner: Owner): Finding[] {
  return owner.sls.flatMap((sls) => {
    const included = owner.sls.filter((other) => sls.include.includes(dottedName(owner, other.name)));
    const seen = new Set(included.flatMap((other) => statesOf(other.body).map(idKey)));
    return statesOf(sls.body).flatMap((state) => {
      const isTaken = seen.has(idKey(state));
      seen.add(idKey(state));
      if (!isTaken) return [];
      const shown = typeof state.id === "string" ? `the id ${state.id}` : "the id of this state";
      return [
        {
          path: `${owner.name} › ${sls.name} › ${state.function}`,
          message: `${shown} is taken by another state`,
          hint: 'give it one of its own: { id: "…" }',
          written: state.written,
        },
      ];
    });
  });
}

const idKey = (state: StateModel): string => JSON.stringify(state.id);

/** Includes of what neither this nor another owner has. */
export function validateIncludes(owner: Owner, knownSls: ReadonlySet<string>): Finding[] {
  return owner.sls.flatMap((sls) =>
    sls.include
      .filter((name) => !knownSls.has(name) && /^(?:makina-projects|makina-states|corpus)\./.test(name))
      .map((name) => {
        const hint = suggest(name, knownSls);
        return {
          path: `${owner.name} › ${sls.name}`,
          message: `includes ${name}, which does not exist`,
          ...(hint === undefined ? {} : { hint }),
          written: sls.written,
        };
      }),
  );
}

/** A requisite must name a state that Salt sees: in the same SLS or an included one, and not in another branch or loop. */
function unreachableTargets(owner: Owner): Finding[] {
  const homes = new Map<StateModel, { sls: SlsModel; blocks: readonly object[] }>();
  for (const sls of owner.sls) forEachState(sls.body, [], (state, blocks) => homes.set(state, { sls, blocks }));
  const findings: Finding[] = [];
  for (const [state, home] of homes) {
    for (const [keyword, targets] of state.requisites) {
      for (const target of targets) {
        const problem =
          target.kind === "state" ? reachProblem(homes.get(target), home, owner) : otherProblem(target, home);
        if (problem !== undefined)
          findings.push({
            path: `${owner.name} › ${home.sls.name} › ${state.function}`,
            message: `${keyword}: ${problem.message}`,
            hint: problem.hint,
            written: state.written,
          });
      }
    }
  }
  return findings;
}

/** A requisite on an SLS, or on a state that corpus does not know. */
function otherProblem(
  target: Exclude<RequisiteTarget, StateModel>,
  { sls }: Home,
): { message: string; hint: string } | undefined {
  if (target.kind === "sls") {
    if (sls.include.includes(target.name)) return undefined;
    return { message: `names the SLS ${target.name}, which this one does not include`, hint: "s.include(thatSls)" };
  }
  if (sls.include.length > 0) return undefined;
  return { message: `names ${target.id} of another SLS, and includes none`, hint: 's.include("its.dotted.name")' };
}

interface Home {
  readonly sls: SlsModel;
  readonly blocks: readonly object[];
}

function reachProblem(
  target: Home | undefined,
  home: Home,
  owner: Owner,
): { message: string; hint: string } | undefined {
  if (target === undefined)
    return { message: "names a state of no SLS here", hint: "return the SLS that declares it from steps" };
  if (target.sls !== home.sls && !home.sls.include.includes(dottedName(owner, target.sls.name))) {
    return {
      message: `names a state of ${target.sls.name}, which this SLS does not include`,
      hint: "each SLS runs alone: s.include(thatSls), or move the state here",
    };
  }
  if (target.blocks.every((block) => home.blocks.includes(block))) return undefined;
  return {
    message: "names a state that exists only within another when or each",
    hint: "declare this state in the same block, or the other outside of it",
  };
}

function forEachState(
  nodes: readonly NodeModel[],
  blocks: readonly object[],
  visit: (state: StateModel, blocks: readonly object[]) => void,
): void {
  for (const node of nodes) {
    if (node.kind === "state") visit(node, blocks);
    else if (node.kind === "each") forEachState(node.body, [...blocks, node], visit);
    else {
      forEachState(node.body, [...blocks, node.body], visit);
      forEachState(node.otherwise, [...blocks, node.otherwise], visit);
    }
  }
}

/** Requisites by value name earlier states, so that only the `_in` forms can close a circle. */
function requisiteCycles(owner: Owner, sls: SlsModel): Finding[] {
  const states = statesOf(sls.body);
  const after = new Map(states.map((state) => [state, new Set<StateModel>()]));
  for (const state of states) {
    for (const [keyword, targets] of state.requisites) {
      const isReversed = keyword.endsWith("_in") !== (keyword.replace(/_in$/, "") === "prereq");
      if (/^(?:listen|use)/.test(keyword)) continue;
      for (const target of targets) {
        if (target.kind !== "state") continue;
        const [later, earlier] = isReversed ? [target, state] : [state, target];
        after.get(later)?.add(earlier);
      }
    }
  }
  const onCycle = states.filter((state) => reaches(state, state, after));
  if (onCycle.length === 0) return [];
  const names = onCycle.map((state) => (typeof state.id === "string" ? state.id : state.function)).join(" → ");
  return [
    {
      path: `${owner.name} › ${sls.name}`,
      message: `requisites form a circle: ${names}`,
      hint: "drop one of them",
      written: onCycle[0]?.written,
    },
  ];
}

function reaches(from: StateModel, goal: StateModel, edges: ReadonlyMap<StateModel, ReadonlySet<StateModel>>): boolean {
  const seen = new Set<StateModel>();
  const queue = [...(edges.get(from) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(edges.get(next) ?? []));
  }
  return false;
}
