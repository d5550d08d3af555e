import type { Finding } from "../../model/finding.ts";
import { type OwnerModel, type StateModel, statesOf } from "../../model/model.ts";
import { Optional } from "../../salt/expression.ts";
import { extensionOf } from "../../salt/extensions.ts";
import {
  type ArgumentFacts,
  factsOf,
  functionsOf,
  globalArguments,
  globalReleases,
  missingReleases,
  newestRelease,
  requiredArguments,
  type StateFacts,
} from "../../salt/facts.ts";
import type { TargetRelease } from "../../salt/states.ts";
import { suggest } from "../../support/similar.ts";

/** States and arguments that the targeted release of Salt does not have. */
export function validateStates(owner: OwnerModel): Finding[] {
  return owner.sls.flatMap((sls) =>
    statesOf(sls.body).flatMap((state) => stateFindings(state, { owner, sls: sls.name })),
  );
}

function stateFindings(state: StateModel, { owner, sls }: { owner: OwnerModel; sls: string }): Finding[] {
  const about = { path: `${owner.name} › ${sls} › ${state.function}`, written: state.written };
  const known = factsOf(state.function);
  if (known === undefined) return [{ ...about, ...unknownState(state.function, owner.target) }];
  const missing = missingReleases(known, owner.target);
  if (missing.length > 0) {
    const message = `Salt ${missing.join(" and ")} has no state ${state.function}`;
    return [{ ...about, message, hint: removedHint(state.function, known) }];
  }
  return [
    ...unknownArguments(state, known),
    ...missingArguments(state, known, owner.target),
    ...otherReleases(state, known, owner.target),
    ...numericModes(state),
  ].map((problem) => ({ ...about, ...problem }));
}

/** The release that has it, and what brings it back to later ones. */
function removedHint(name: string, known: StateFacts): string {
  const release = `write for one release: salt: "${newestRelease(known)}"; or use a state that both have`;
  const extension = extensionOf(name);
  return extension === undefined ? release : `${release}; on later ones, ${extension} from PyPI brings it back`;
}

type Problem = Pick<Finding, "message" | "hint">;

/** Arguments that no release has. */
function unknownArguments(state: StateModel, known: StateFacts): Problem[] {
  const unknown = state.args.flatMap(([name]) =>
    Object.hasOwn(known.args, name) || known.extras?.includes(name) || globalArguments.includes(name) ? [] : [name],
  );
  if (unknown.length === 0) return [];
  const names = [...Object.keys(known.args), ...(known.extras ?? [])];
  return (
    unknown
      .map((name) => ({ message: `${state.function} has no argument ${name}`, ...hintFor(name, names) }))
      // A function that takes any keyword names only some of those it reads: there, what resembles a name is a misspelling.
      .filter(({ hint }) => !known.extra || hint !== undefined)
  );
}

/** Arguments that a targeted release requires. */
function missingArguments(state: StateModel, known: StateFacts, target: TargetRelease): Problem[] {
  return requiredArguments(known)
    .filter(([name, { releases }]) => {
      const isGiven = name === "name" || state.args.some(([given]) => given === name);
      return !isGiven && (releases === undefined || target === "both" || releases.includes(target));
    })
    .map(([name]) => ({ message: `${state.function} needs the argument ${name}` }));
}

/** Arguments that only another release than the targeted one has; a release may ignore those silently. */
function otherReleases(state: StateModel, known: StateFacts, target: TargetRelease): Problem[] {
  return state.args.flatMap(([name]) => {
    const ownFact = globalArguments.includes(name) ? undefined : known.args[name];
    const fact = Object.hasOwn(globalReleases, name) ? { releases: globalReleases[name] } : ownFact;
    const missing = fact === undefined ? [] : missingReleases(fact as ArgumentFacts, target);
    if (missing.length === 0) return [];
    return [
      {
        message: `Salt ${missing.join(" and ")} has no argument ${name} of ${state.function}`,
        hint: `leave it out, or write for the release that has it: salt: "${newestRelease({ releases: fact?.releases ?? [] })}"`,
      },
    ];
  });
}

const modeArguments = ["mode", "dir_mode", "file_mode", "sym_mode"];

/** `0o640` and `640` are different numbers, and Salt reads the decimal digits of either. */
function numericModes(state: StateModel): Problem[] {
  if (!state.function.startsWith("file.")) return [];
  return state.args.flatMap(([name, given]) => {
    const value = given instanceof Optional ? given.value : given;
    if (!modeArguments.includes(name) || typeof value !== "number") return [];
    return [{ message: `${name} is the number ${value}`, hint: `a mode is a text of octal digits: ${name}: "0640"` }];
  });
}

function unknownState(name: string, target: TargetRelease): Problem {
  return { message: `Salt has no state ${name}`, ...hintFor(name, functionsOf(target)) };
}

function hintFor(word: string, candidates: readonly string[]): { hint?: string } {
  const hint = suggest(word, candidates);
  return hint === undefined ? {} : { hint };
}
