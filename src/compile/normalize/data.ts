import { toValue } from "../../definitions/value.ts";
import type { Finding } from "../../model/finding.ts";
import type { Json, JsonMapping, Written } from "../../model/model.ts";
import { Late } from "../../salt/expression.ts";
import { expressionOf, holdsReference } from "../../salt/reference.ts";
import { messageOf } from "./sls.ts";

/** Says what is wrong with a value of data, by its path in them. */
export type RefuseValue = (path: readonly string[], message: string) => void;

/** Plain data as the author gave it. Values that are not JSON, or refer to data themselves, are refused and left out. */
export function plainData(given: unknown, refuse: RefuseValue): JsonMapping {
  const data = plainValue(given ?? {}, [], refuse);
  if (isJsonMapping(data)) return data;
  if (data !== undefined) refuse([], "data is a mapping");
  return {};
}

function plainValue(value: unknown, path: readonly string[], refuse: RefuseValue): Json | undefined {
  if (isPlainMapping(value)) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    const kept = members.flatMap(([key, member]) => {
      const plain = holdsReference(key)
        ? refused(path, "a reference cannot be the key of a mapping", refuse)
        : plainValue(member, [...path, key], refuse);
      return plain === undefined ? [] : [[key, plain] as const];
    });
    return Object.fromEntries(kept);
  }
  try {
    const tree = toValue(value);
    refuseLate(tree);
    return tree as Json;
  } catch (error) {
    return refused(path, error instanceof Error ? error.message : String(error), refuse);
  }
}

function refused(path: readonly string[], message: string, refuse: RefuseValue): undefined {
  refuse(path, message);
}

const isPlainMapping = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  expressionOf(value) === undefined &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

function refuseLate(value: unknown): void {
  if (value instanceof Late) throw new TypeError("data cannot hold a reference: data are what references refer to");
  if (typeof value === "object" && value !== null) Object.values(value).forEach(refuseLate);
}

/** `over` laid over `under`: mappings merge, anything else replaces. The rule of the engine (DESIGN: merge order). */
export function mergeData(under: JsonMapping, over: JsonMapping): JsonMapping {
  const merged: Record<string, Json> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const existing = merged[key];
    merged[key] = isJsonMapping(existing) && isJsonMapping(value) ? mergeData(existing, value) : value;
  }
  return merged;
}

export const isJsonMapping = (value: unknown): value is JsonMapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The data of a definition; what is not data there is reported and left out. */
export function dataOf(
  given: unknown,
  { path, written, report }: { path: string; written: Written; report: (finding: Finding) => void },
): JsonMapping {
  const refuse: RefuseValue = (keys, message) =>
    report({ path: keys.length === 0 ? path : `${path} › ${keys.join(".")}`, message, written });
  try {
    return plainData(given, refuse);
  } catch (error) {
    refuse([], messageOf(error)); // Endless data: they hold themselves.
    return {};
  }
}
