import { load, YAML11_SCHEMA } from "js-yaml";
import type { Json, JsonMapping } from "../../../model/model.ts";
import type { Kept } from "./plan.ts";

/** What of a host's private pillar goes into the definition, and what stays in it. */
export interface ImportedPillar {
  /** Options of defineProject: those of PILLAR.sample with what the pillar adds. */
  readonly options: JsonMapping;
  readonly kept: readonly Kept[];
}

/** Keys whose values nobody but the host should have. */
const secretive = /pass(?:w(?:or)?d|phrase)?$|secret|token|credential|private|api_?key|^key$|_key$/i;

/**
 * Reads the pillar of a project: what overrides a default becomes an override of the environment that the host is (`default_env`, else dev),
 * what has no default becomes one. Secrets, Jinja, placeholders and the host's own settings stay where they are.
 *
 * @param options what PILLAR.sample has become
 */
export function importPillar(text: string, options: JsonMapping): ImportedPillar {
  const stays = (reason: string) => ({ options, kept: [{ path: "pillar", reason }] });
  if (/\{[{%#]/.test(text)) return stays("it is Jinja");
  let sections: JsonMapping;
  try {
    sections = (load(text, { schema: YAML11_SCHEMA }) ?? {}) as JsonMapping;
  } catch (error) {
    return stays(`it is no plain YAML: ${(error as Error).message.split("\n")[0] ?? ""}`);
  }
  const isOwn = (key: string) => key.startsWith("makina-projects.");
  const others = Object.keys(sections).filter((key) => !isOwn(key));
  const own = Object.entries(sections).flatMap(([key, value]) => (isOwn(key) && isMapping(value) ? [value] : []));
  const merged = merge(options, Object.assign({}, ...own) as JsonMapping);
  const foreign = others.map((key) => ({ path: `pillar ${key}`, reason: "it is not the project's" }));
  return { options: merged.options, kept: [...merged.kept, ...foreign] };
}

function merge(options: JsonMapping, own: JsonMapping): ImportedPillar {
  const { api_version: _, default_env: env = "dev", data = {}, env_defaults = {}, os_defaults = {}, ...rest } = own;
  const made = structuredClone(options) as Mutable;
  const kept: Kept[] = Object.keys(rest).map((key) => ({
    path: `pillar ${key}`,
    reason: key === "secrets" ? "secrets stay in the pillar; a definition looks them up" : "it is this host's",
  }));
  const take = (values: Json, under: readonly string[]) => {
    for (const [path, value] of leaves(values, [])) {
      const reason = reasonToStay(path, value, made["data"] ?? {});
      if (reason !== undefined) kept.push({ path: `pillar ${[...under, ...path].join(".")}`, reason });
      else if (valueAt(made["data"] ?? {}, path) === undefined) put(made, ["data", ...path], value);
      else put(made, [...under, "data", ...path], value);
    }
  };
  for (const [name, values] of Object.entries(os_defaults as JsonMapping)) take(values ?? {}, ["os", name]);
  for (const [name, values] of Object.entries(env_defaults as JsonMapping)) take(values ?? {}, ["environments", name]);
  take(data, ["environments", String(env as string)]);
  return { options: made, kept };
}

type Mutable = { [key: string]: Json };

function reasonToStay(path: readonly string[], value: Json, defaults: Json): string | undefined {
  if (path.some((key) => secretive.test(key)))
    return "it looks like a secret, which stays in the pillar; a definition looks it up: secrets: { … }";
  if (/[{}]/.test(JSON.stringify(value))) return "it holds {placeholders}, or a mapping in a list";
  const above = path.map((_, length) => valueAt(defaults, path.slice(0, length)) ?? {});
  const below = valueAt(defaults, path) ?? value;
  const fits = above.every(isMapping) && kindOf(below) === kindOf(value);
  return fits ? undefined : "its default is of another kind";
}

const kindOf = (value: Json): string => (Array.isArray(value) ? "list" : typeof value);

/** Everything but mappings, with the keys that lead there. */
function leaves(value: Json, path: readonly string[]): [readonly string[], Json][] {
  if (!isMapping(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, member]) => leaves(member ?? null, [...path, key]));
}

function valueAt(value: Json, [key, ...rest]: readonly string[]): Json | undefined {
  if (key === undefined) return value;
  return isMapping(value) && value[key] !== undefined ? valueAt(value[key], rest) : undefined;
}

function put(into: Mutable, [key = "", ...rest]: readonly string[], value: Json): void {
  if (rest.length === 0) into[key] = value;
  else {
    if (!isMapping(into[key] ?? null)) into[key] = {};
    put(into[key] as Mutable, rest, value);
  }
}

const isMapping = (value: Json): value is JsonMapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);
