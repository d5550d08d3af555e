import type { Finding } from "../../model/finding.ts";
import type { Json, JsonMapping, NodeModel, OwnerModel, SlsModel, Written } from "../../model/model.ts";
import { configurationKeys } from "../../salt/configuration.ts";
import { allOf, type Expression, isLeaf, isMapping, Late, type Leaf, Optional } from "../../salt/expression.ts";
import { onceFor } from "../../support/once-for.ts";
import { suggest } from "../../support/similar.ts";

/** References to what neither the configuration nor the data have. */
export function validateReferences(owner: OwnerModel): Finding[] {
  const data = owner.kind === "project" ? owner.knownData : owner.data;
  const secrets = Object.keys(owner.secrets);
  return owner.sls.flatMap((sls) =>
    readingsOfSls(sls).flatMap(({ parts, written }) =>
      parts.filter(isLeaf).flatMap((leaf) => {
        const problem = problemOf(leaf, sls, { data, secrets });
        return problem === undefined
          ? []
          : [{ path: `${owner.name} › ${sls.name}`, written: written ?? sls.written, ...problem }];
      }),
    ),
  );
}

type Problem = Pick<Finding, "message" | "hint">;

/** Every expression of an SLS, with what it is written in. Several validators ask: it is looked for once. */
export const readingsOfSls = onceFor((sls: SlsModel): readonly Reading[] => [
  ...named(sls),
  ...extended(sls),
  ...readings(sls.body),
]);

/** An expression that an SLS holds. */
export interface Reading {
  readonly expression: Expression;
  /** It, and all that stand in it. */
  readonly parts: readonly Expression[];
  readonly written: Written | undefined;
  /** Whether it stands in a state's name or arguments. */
  readonly isOfState: boolean;
}

const reading = (expression: Expression, written: Written | undefined, isOfState = false): Reading => ({
  expression,
  parts: allOf(expression),
  written,
  isOfState,
});

const named = ({ names, written }: SlsModel): Reading[] => names.map(({ expression }) => reading(expression, written));

function readings(nodes: readonly NodeModel[]): Reading[] {
  return nodes.flatMap((node): Reading[] => {
    if (node.kind === "when")
      return [reading(node.condition, undefined), ...readings(node.body), ...readings(node.otherwise)];
    if (node.kind === "each") return [reading(node.over, undefined), ...readings(node.body)];
    return [node.name, ...node.args.map(([, value]) => value)]
      .flatMap(expressionsIn)
      .map((expression) => reading(expression, node.written, true));
  });
}

const extended = ({ extend }: SlsModel): Reading[] =>
  extend.flatMap(({ args, written }) =>
    args.flatMap(([, value]) => expressionsIn(value)).map((expression) => reading(expression, written)),
  );

export function expressionsIn(value: unknown): Expression[] {
  if (value instanceof Late) return [value.expression];
  if (value instanceof Optional) return [value.condition, ...expressionsIn(value.value)];
  if (Array.isArray(value)) return value.flatMap(expressionsIn);
  return isMapping(value) ? Object.values(value).flatMap(expressionsIn) : [];
}

interface Known {
  readonly data: JsonMapping;
  readonly secrets: readonly string[];
}

function problemOf(leaf: Leaf, { names }: SlsModel, { data, secrets }: Known): Problem | undefined {
  if (leaf.op === "name") {
    const isKnown = names.some(({ name }) => name === leaf.name);
    return isKnown
      ? undefined
      : { message: `${leaf.name} is set in another SLS`, hint: "name it here too, by s.set(…)" };
  }
  const [root, key, ...rest] = leaf.path;
  if (root !== "cfg" || key === undefined) return undefined;
  if (key === "secrets") {
    const name = String(rest[0] ?? "");
    if (secrets.includes(name)) return undefined;
    return { message: `secrets has no ${name}`, hint: suggest(name, secrets) ?? "name it in secrets: { … }" };
  }
  if (key !== "data") {
    if ((configurationKeys as readonly unknown[]).includes(key)) return undefined;
    return unknown("cfg", String(key), configurationKeys);
  }
  return dataProblem(rest, data);
}

/** Below lists, empty mappings and null anything may come from pillar. */
function dataProblem(path: readonly (string | number)[], data: JsonMapping): Problem | undefined {
  let value: Json = data;
  for (const [index, segment] of path.entries()) {
    if (value === null || Array.isArray(value)) return undefined;
    const where = ["data", ...path.slice(0, index)].join(".");
    if (typeof value !== "object") return { message: `${where} is a ${typeof value}: it has no ${segment}` };
    const names = Object.keys(value);
    if (names.length === 0 && index > 0) return undefined;
    const next: Json | undefined = (value as JsonMapping)[segment];
    if (next === undefined) return unknown(where, String(segment), names);
    value = next;
  }
  return undefined;
}

function unknown(where: string, key: string, names: Iterable<string>): Problem {
  return { message: `${where} has no ${key}`, hint: suggest(key, names) ?? `give it a default in data` };
}
