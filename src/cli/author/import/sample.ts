import { load, YAML11_SCHEMA } from "js-yaml";
import type { Json, JsonMapping } from "../../../model/model.ts";

/** What a PILLAR.sample says, as options of defineProject; or why it cannot be that. */
export type ImportedSample = { readonly options: JsonMapping } | { readonly reason: string };

/** What stands in the configuration and is no option: the definition says it otherwise, or not at all. */
const silent = new Set(["api_version", "name", "installer"]);

/** Reads a PILLAR.sample that is plain data with nothing but what a definition can say. */
export function importSample(text: string): ImportedSample {
  if (/\{[{%#]/.test(text)) return { reason: "it is Jinja" };
  try {
    return optionsOf((load(text, { schema: YAML11_SCHEMA }) ?? {}) as Readonly<Record<string, JsonMapping | null>>);
  } catch (error) {
    return { reason: `it is no plain YAML: ${(error as Error).message.split("\n")[0] ?? ""}` };
  }
}

function optionsOf(sections: Readonly<Record<string, JsonMapping | null>>): ImportedSample {
  const foreign = Object.keys(sections).filter((key) => !key.startsWith("makina-projects."));
  if (foreign.length > 0) return { reason: `it has pillar of others: ${foreign.join(", ")}` };
  const merged = Object.assign({}, ...Object.values(sections)) as JsonMapping;
  const { data = {}, env_defaults, os_defaults, archive_excludes, permissions, notify, ...rest } = merged;
  const unknown = Object.keys(rest).filter((key) => !silent.has(key));
  if (unknown.length > 0) return { reason: `a definition does not say ${unknown.join(", ")}` };
  if (merged["installer"] !== undefined && merged["installer"] !== "generic")
    return { reason: `it uses the installer ${JSON.stringify(merged["installer"])}` };
  // What a person wrote may hold {placeholders}; what corpus emits is literal.
  if (textsOf(merged).some((one) => /[{}]/.test(one))) return { reason: "it holds {placeholders}" };
  const overrides = (table: unknown) =>
    Object.fromEntries(Object.entries((table ?? {}) as JsonMapping).map(([name, values]) => [name, { data: values }]));
  return {
    options: {
      data,
      ...(env_defaults === undefined ? {} : { environments: overrides(env_defaults) as JsonMapping }),
      ...(os_defaults === undefined ? {} : { os: overrides(os_defaults) as JsonMapping }),
      ...(archive_excludes === undefined ? {} : { archiveExcludes: archive_excludes }),
      ...(permissions === undefined ? {} : { permissions }),
      ...(notify === undefined ? {} : { notify }),
    },
  };
}

/** All texts of a tree, keys among them. */
function textsOf(value: Json): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(textsOf);
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, member]) => [key, ...textsOf(member as Json)])
    : [];
}
