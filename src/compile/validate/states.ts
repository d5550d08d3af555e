import type { Finding } from "../../model/finding.ts";
import { type InstallerModel, type ProjectModel, type StateModel, statesOf } from "../../model/model.ts";
import { factsOf, functionsOf, globalArguments, missingReleases } from "../../salt/facts.ts";
import type { TargetRelease } from "../../salt/states.ts";
import { suggest } from "../../support/similar.ts";

/** States and arguments that the targeted release of Salt does not have. */
export function validateStates(owner: ProjectModel | InstallerModel): Finding[] {
  return owner.sls.flatMap((sls) =>
    statesOf(sls.body).flatMap((state) => stateFindings(state, { owner, sls: sls.name })),
  );
}

function stateFindings(
  state: StateModel,
  { owner, sls }: { owner: ProjectModel | InstallerModel; sls: string },
): Finding[] {
  const about = { path: `${owner.name} › ${sls} › ${state.function}`, written: state.written };
  const known = factsOf(state.function);
  if (known === undefined) return [{ ...about, ...unknownState(state.function, owner.target) }];
  const missing = missingReleases(known, owner.target);
  if (missing.length > 0) {
    const hint = `write for one release: salt: "${known.releases.at(-1)}"; or use a state that both have`;
    return [{ ...about, message: `Salt ${missing.join(" and ")} has no state ${state.function}`, hint }];
  }
  const given = state.args.map(([name]) => name);
  const names = [...Object.keys(known.args), ...(known.extras ?? [])];
  // A function that takes any keyword names only some of those it reads: there, what resembles a name is a misspelling.
  const isFree = (name: string) =>
    globalArguments.includes(name) || (known.extra && suggest(name, names) === undefined);
  const unknown = given.filter((name) => !names.includes(name) && !isFree(name));
  const absent = Object.keys(known.args).filter(
    (name) => known.args[name]?.required === true && name !== "name" && !given.includes(name),
  );
  return [
    ...unknown.map((name) => ({
      ...about,
      message: `${state.function} has no argument ${name}`,
      ...hintFor(name, names),
    })),
    ...absent.map((name) => ({ ...about, message: `${state.function} needs the argument ${name}` })),
  ];
}

function unknownState(name: string, target: TargetRelease): Pick<Finding, "message" | "hint"> {
  return { message: `Salt has no state ${name}`, ...hintFor(name, functionsOf(target)) };
}

function hintFor(word: string, candidates: readonly string[]): { hint?: string } {
  const hint = suggest(word, candidates);
  return hint === undefined ? {} : { hint };
}
