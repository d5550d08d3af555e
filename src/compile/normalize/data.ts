import { toValue } from "../../definitions/value.ts";
import type { Json, JsonMapping } from "../../model/model.ts";
import { isMapping, Late } from "../../salt/expression.ts";

/**
 * Plain data as the author gave it.
 * @throws TypeError when it is not JSON, or holds a reference: data are what references refer to
 */
export function plainData(value: unknown): JsonMapping {
  const tree = toValue(value ?? {});
  refuseLate(tree);
  if (!isMapping(tree)) throw new TypeError("data is a mapping");
  return tree as JsonMapping;
}

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
