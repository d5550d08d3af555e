import { isDeepStrictEqual } from "node:util";
import { quoteYaml } from "../yaml.ts";
import { flowYaml } from "./flow-yaml.ts";
import { pythonText } from "./python-text.ts";

type Filter = (...args: never[]) => unknown;

/** What Python takes for true: no empty list or mapping is. */
export function isTrue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === "object" && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}

/** Salt's filters and Jinja's, as far as corpus emits them and nunjucks has them not, or means something else. */
export const saltFilters: Readonly<Record<string, Filter>> = {
  string: (value: unknown) => pythonText(present(value)),
  quote: (text: string) => shellQuote(text),
  yaml_dquote: (text: string) => quoteYaml(isText(text)),
  yaml_encode: (value: unknown) => scalarYaml(value),
  traverse: (data: unknown, path: string, fallback: unknown) => traverse(data, path, fallback),
  map: (list: readonly unknown[], name: string, ...args: readonly unknown[]) =>
    list.map((item) => mapped(name, [item, ...args])),
  regex_replace: (text: string, pattern: string, by: string) =>
    isText(text).replace(new RegExp(pattern, "gu"), pythonReplacement(by)),
  join: (list: readonly unknown[], separator = "") => list.map(pythonText).join(separator),
};

/** Operators whose meaning differs between Python and JavaScript, as filters; {@link pythonMeaning} puts them in. */
export const operatorFilters: Readonly<Record<string, Filter>> = {
  corpus_true: (value: unknown) => isTrue(present(value)),
  corpus_equal: (a: unknown, b: unknown) => isDeepStrictEqual(a, b),
  corpus_and: (a: unknown, b: unknown) => (isTrue(present(a)) ? b : a),
  corpus_or: (a: unknown, b: unknown) => (isTrue(present(a)) ? a : b),
};

function mapped(name: string, args: readonly unknown[]): unknown {
  const filter = saltFilters[name] as ((...args: readonly unknown[]) => unknown) | undefined;
  if (filter === undefined) throw new TypeError(`map("${name}") is not known here`);
  return filter(...args);
}

/** `\\1` of Python is `$1` of JavaScript. */
const pythonReplacement = (text: string): string => text.replaceAll("$", "$$$$").replaceAll(/\\(\d)/g, "$$$1");

/** As Jinja's StrictUndefined. */
function present(value: unknown): unknown {
  if (value === undefined) throw new TypeError("a value is undefined");
  return value;
}

function isText(value: unknown): string {
  if (typeof present(value) === "string") return value as string;
  throw new TypeError(`a text is expected, not ${pythonText(value)}`);
}

function scalarYaml(value: unknown): string {
  if (typeof present(value) === "object" && value !== null) throw new TypeError("a list or mapping is no scalar");
  return flowYaml(value);
}

/** Salt's (salt/utils/jinja.py: shlex.quote). */
function shellQuote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(isText(text)) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}

/** Salt's traverse_dict_and_list (salt/utils/data.py): keys and indices, joined with a colon. */
function traverse(data: unknown, path: string, fallback: unknown): unknown {
  let value = data;
  for (const key of path.split(":")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return fallback;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
