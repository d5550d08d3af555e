import nunjucks from "nunjucks";

/** A variable that a template reads, and where first, from 1. */
export interface TemplateVariable {
  readonly name: string;
  readonly line: number;
  /** Whether the template copes without it: `x is defined`, `x | default(1)`. */
  readonly isOptional: boolean;
}

interface Node {
  readonly typename: string;
  readonly lineno: number;
  readonly [key: string]: unknown;
}

/**
 * The variables that a Jinja template reads and nothing in it sets, sorted; undefined where it holds what nunjucks cannot parse
 * (Jinja's `do`, for one): such a template is judged by Salt's own Jinja2 alone. Names set anywhere count as set everywhere.
 */
export function undeclaredVariables(template: string): TemplateVariable[] | undefined {
  const parser = (nunjucks as unknown as { parser: { parse(text: string): Node } }).parser;
  let root: Node;
  try {
    root = parser.parse(template);
  } catch {
    return undefined;
  }
  const [read, set, optional] = [new Map<string, number>(), new Set<string>(), new Set<string>()];
  walk(root, { read, set, optional });
  return [...read]
    .filter(([name]) => !set.has(name))
    .map(([name, line]) => ({ name, line: line + 1, isOptional: optional.has(name) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

interface Found {
  readonly read: Map<string, number>;
  readonly set: Set<string>;
  readonly optional: Set<string>;
}

function walk(node: unknown, found: Found): void {
  if (Array.isArray(node)) node.forEach((one) => walk(one, found));
  if (!isNode(node)) return;
  if (node.typename === "Symbol") {
    const name = String(node["value"]);
    // nunjucks takes Jinja's other numbers (0x1f, 1_000) for names.
    if (!found.read.has(name) && /^\p{ID_Start}|^_/u.test(name)) found.read.set(name, node.lineno);
    return;
  }
  for (const name of askedFor(node)) found.optional.add(name);
  for (const key of settingFields[node.typename] ?? []) for (const name of symbolsIn(node[key])) found.set.add(name);
  for (const key of childFields(node)) walk(node[key], found);
}

function askedFor(node: Node): string[] {
  if (node.typename === "Is")
    return /^(?:un)?defined$/.test(symbolsIn(node["right"]).join()) ? ownSymbol(node["left"]) : [];
  if (node.typename !== "Filter" || !/^(?:default|d)$/.test(symbolsIn(node["name"]).join())) return [];
  return ownSymbol((node["args"] as { readonly children?: readonly unknown[] }).children?.[0]);
}

const ownSymbol = (node: unknown): string[] => (isNode(node) && node.typename === "Symbol" ? symbolsIn(node) : []);

/** The fields of a node that name what it sets. */
const settingFields: Readonly<Record<string, readonly string[]>> = {
  Set: ["targets"],
  For: ["name"],
  Macro: ["name", "args"],
  Import: ["target"],
  FromImport: ["names"],
  Caller: ["args"],
};

/** Filters and tests are names of their own, keywords' keys too. */
function childFields(node: Node): string[] {
  const skipped = node.typename === "Filter" ? ["name"] : node.typename === "Is" ? ["right"] : [];
  if (node.typename === "Pair") skipped.push("key");
  return Object.keys(node).filter((key) => !skipped.includes(key) && typeof node[key] === "object");
}

function symbolsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(symbolsIn);
  if (!isNode(value)) return [];
  if (value.typename === "Symbol") return [String(value["value"])];
  return Object.keys(value)
    .filter((key) => typeof value[key] === "object")
    .flatMap((key) => symbolsIn(value[key]));
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "typename" in value && "lineno" in value;
