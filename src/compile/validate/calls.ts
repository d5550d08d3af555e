import type { Finding } from "../../model/finding.ts";
import { type OwnerModel, type SlsModel, statesOf } from "../../model/model.ts";
import { type CallExpression, expressionOfValue, isMapping } from "../../salt/expression.ts";
import { missingReleases, newestRelease, type StateFacts } from "../../salt/facts.ts";
import type { TargetRelease } from "../../salt/states.ts";
import { onceFor } from "../../support/once-for.ts";
import { suggest } from "../../support/similar.ts";
import { commandArguments } from "../normalize/sls.ts";
import { type Reading, readingsOfSls } from "./references.ts";

type Owner = OwnerModel;
type Problem = Pick<Finding, "message" | "hint">;

/** Calls of execution functions that the targeted release of Salt does not have, or not with these arguments. */
export async function validateCalls(owners: readonly Owner[]): Promise<Finding[]> {
  const calls = owners.flatMap(callsOf);
  if (calls.length === 0) return [];
  const facts = await import("../../salt/function-facts.ts");
  return calls.flatMap(({ call, owner, sls, written }) => {
    const path = `${owner.name} › ${sls} › salt.${call.function}`;
    return problemsOf(call, owner.target, facts).map((problem) => ({ path, written, ...problem }));
  });
}

const callsOf = onceFor((owner: Owner): readonly Found[] =>
  owner.sls.flatMap((sls) => [
    ...readingsOfSls(sls).flatMap((reading) => callsIn(reading, { owner, sls: sls.name })),
    ...conditionCalls(owner, sls),
  ]),
);

interface Found {
  readonly call: CallExpression;
  readonly owner: Owner;
  readonly sls: string;
  readonly written: Finding["written"];
}

function callsIn({ parts, written }: Reading, { owner, sls }: { owner: Owner; sls: string }): Found[] {
  const calls = parts.filter((part): part is CallExpression => part.op === "call");
  return calls.map((call) => ({ call, owner, sls, written: written ?? owner.written }));
}

/** Calls that Salt makes when a state runs: `unless: [{fun: file.file_exists, path: …}]`. */
function conditionCalls(owner: Owner, { name, body }: SlsModel): Found[] {
  return statesOf(body).flatMap(({ args, written }) =>
    args
      .filter(([key, value]) => commandArguments.includes(key) && Array.isArray(value))
      .flatMap(([, value]) => (value as readonly unknown[]).filter(isMapping))
      .flatMap(({ fun, ...rest }): Found[] => {
        if (typeof fun !== "string") return [];
        const entries = Object.entries(rest).map(([key, value]) => [key, expressionOfValue(value)] as const);
        return [{ call: { op: "call", function: fun, args: entries }, owner, sls: name, written }];
      }),
  );
}

/** Modules of corpus's own, which Salt's facts do not have. */
const isOurs = (name: string): boolean => name.startsWith("mc_");

interface Facts {
  functionFacts(name: string): StateFacts | undefined;
  functionNames(): string[];
}

function problemsOf(call: CallExpression, target: TargetRelease, facts: Facts): Problem[] {
  const name = call.function;
  const known = facts.functionFacts(name);
  if (known === undefined) {
    if (isOurs(name)) return [];
    return [{ message: `Salt has no execution function ${name}`, ...hint(suggest(name, facts.functionNames())) }];
  }
  const missing = missingReleases(known, target);
  if (missing.length > 0) {
    return [
      { message: `Salt ${missing.join(" and ")} has no execution function ${name}`, ...hint(releaseHint(known)) },
    ];
  }
  const given = call.args.map(([keyword]) => keyword);
  const unknown = known.extra ? [] : given.filter((keyword) => !Object.hasOwn(known.args, keyword));
  const required = Object.entries(known.args).filter(([keyword, fact]) => fact.required && !given.includes(keyword));
  return [
    ...unknown.map((keyword) => ({
      message: `${name} has no argument ${keyword}`,
      ...hint(suggest(keyword, Object.keys(known.args))),
    })),
    ...required.map(([keyword]) => ({ message: `${name} needs the argument ${keyword}` })),
  ];
}

const releaseHint = ({ releases }: StateFacts): string =>
  `write for the release that has it: salt: "${newestRelease({ releases })}"`;

const hint = (text: string | undefined): { hint?: string } => (text === undefined ? {} : { hint: text });
