import type { Json, JsonMapping } from "../model/model.ts";

/** Mappings laid over each other, with the layer that each leaf came from. */
export interface Layers {
  /** Mappings merge, anything else replaces. */
  add(where: string, values: JsonMapping): void;
  values(): JsonMapping;
  /** By dotted path, sorted. */
  origins(): Readonly<Record<string, string>>;
}

type Mutable = Record<string, Json>;

export function createLayers(): Layers {
  const merged: Mutable = {};
  const origins = new Map<string, string>();
  const merge = (into: Mutable, values: JsonMapping, { path, where }: { path: string; where: string }): void => {
    for (const [key, value] of Object.entries(values)) {
      const here = path === "" ? key : `${path}.${key}`;
      if (isMapping(value) && isMapping(into[key])) {
        merge(into[key] as Mutable, value, { path: here, where });
        continue;
      }
      for (const known of origins.keys()) if (known === here || known.startsWith(`${here}.`)) origins.delete(known);
      into[key] = structuredClone(value);
      origins.set(here, where);
    }
  };
  return {
    add: (where, values) => merge(merged, values, { path: "", where }),
    values: () => merged,
    origins: () => Object.fromEntries([...origins].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

const isMapping = (value: Json | undefined): value is JsonMapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);
