import { load, YAML11_SCHEMA } from "js-yaml";
import type { Json, JsonMapping } from "../../../model/model.ts";
import { factsOf } from "../../../salt/facts.ts";
import { requisiteKeywords } from "../../../salt/requisites.ts";

/** An SLS as calls of the authors' language, or why it cannot be that. */
export type ImportedSls = { readonly code: string } | { readonly reason: string };

/** Thrown where an SLS holds what the language does not say. */
class Inexpressible extends Error {}

/** Writes a hand-written SLS as a step. Only plain YAML can be: Jinja stays what it is. */
export function importSls(name: string, text: string): ImportedSls {
  try {
    return { code: stepOf(name, plainStates(text)) };
  } catch (error) {
    if (error instanceof Inexpressible) return { reason: error.message };
    return { reason: `is no plain YAML: ${(error as Error).message.split("\n")[0] ?? ""}` };
  }
}

function plainStates(text: string): JsonMapping {
  if (/^#!(?!yaml\s*$)/m.test(text.split("\n", 1)[0] ?? "")) throw new Inexpressible("it names renderers of its own");
  if (/\{[{%#]/.test(text)) throw new Inexpressible("it is Jinja");
  const data = load(text, { schema: YAML11_SCHEMA });
  if (typeof data === "object" && data !== null && !Array.isArray(data)) return data as JsonMapping;
  throw new Inexpressible("it is no mapping of states");
}

function stepOf(name: string, { include = [], ...states }: JsonMapping): string {
  if (!Array.isArray(include) || include.some((one) => typeof one !== "string"))
    throw new Inexpressible("its include is not a list of names");
  const handles = new Map<string, string>();
  const lines = Object.entries(states).map(([id, declared]) => stateOf(id, declared, handles));
  const body = [...include.map((one) => `s.include(${JSON.stringify(one)});`), ...lines];
  return `sls(${JSON.stringify(name)}, (s) => {\n${body.map((line) => `      ${line}`).join("\n")}\n    })`;
}

/** One state: `const state1 = s.file.managed("/x", { id: "conf", … });` */
function stateOf(id: string, declared: Json | undefined, handles: Map<string, string>): string {
  const [fun, args] = callOf(id, declared);
  const facts = factsOf(fun);
  if (facts === undefined) throw new Inexpressible(`${fun} of ${id} is no state that corpus knows`);
  const { name = id, ...rest } = args;
  const entries = Object.entries(rest).map(
    ([key, value]) => `${JSON.stringify(key)}: ${argumentOf(key, value, handles)}`,
  );
  const handle = `state${handles.size + 1}`;
  const [module = ""] = fun.split(".");
  handles.set(`${module}:${id}`, handle);
  if (typeof name === "string") handles.set(`${module}:${name}`, handle);
  return `const ${handle} = s.${fun}(${JSON.stringify(name)}, { id: ${JSON.stringify(id)}${entries.map((one) => `, ${one}`).join("")} });\n      void ${handle};`;
}

/** `{file.managed: [args]}` or `{file: [managed, args]}`, with all arguments in one mapping. */
function callOf(id: string, declared: Json | undefined): [string, JsonMapping] {
  if (typeof declared === "string") return [declared, {}];
  const calls = Object.entries((declared ?? {}) as JsonMapping);
  const [call, ...others] = calls;
  if (call === undefined || others.length > 0) throw new Inexpressible(`${id} has not exactly one state`);
  const list = (Array.isArray(call[1]) ? call[1] : []) as readonly Json[];
  const functions = list.filter((item): item is string => typeof item === "string");
  const fun = call[0].includes(".") ? call[0] : `${call[0]}.${functions[0] ?? ""}`;
  if (functions.length > (call[0].includes(".") ? 0 : 1))
    throw new Inexpressible(`${id} has words among its arguments`);
  const maps = list.filter((item): item is JsonMapping => typeof item === "object" && item !== null);
  return [fun, Object.assign({}, ...maps) as JsonMapping];
}

function argumentOf(key: string, value: Json, handles: ReadonlyMap<string, string>): string {
  if (!(requisiteKeywords as readonly string[]).includes(key)) return JSON.stringify(value);
  const list = Array.isArray(value) ? value : [value];
  return `[${list.map((one) => targetOf(key, one as Json, handles)).join(", ")}]`;
}

function targetOf(key: string, target: Json, handles: ReadonlyMap<string, string>): string {
  const [entry] = typeof target === "object" && target !== null ? Object.entries(target as JsonMapping) : [];
  const handle = entry === undefined ? undefined : handles.get(`${entry[0]}:${String(entry[1] as string)}`);
  if (handle !== undefined) return handle;
  throw new Inexpressible(`${key} names ${JSON.stringify(target)}, which is not declared before it`);
}
