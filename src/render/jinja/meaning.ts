import nunjucks from "nunjucks";

/** A node of nunjucks' syntax tree. */
export interface Node {
  readonly typename: string;
  readonly lineno: number;
  readonly colno: number;
  [key: string]: unknown;
}

type NodeClass = new (line: number, column: number, ...parts: readonly unknown[]) => Node;
const { nodes } = nunjucks as unknown as { nodes: Readonly<Record<"Filter" | "Symbol" | "NodeList", NodeClass>> };

/** Gives operators Python's meaning: what is true, what is equal, what a value is as a text. Changes the tree in place. */
export function pythonMeaning(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(pythonMeaning);
  if (!isNode(node)) return node;
  for (const key of Object.keys(node)) {
    if (typeof node[key] === "object" && key !== "parent") node[key] = pythonMeaning(node[key]);
  }
  return rewrites[node.typename]?.(node) ?? node;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "typename" in value;

/** `name(first, ...)` as a filter. */
function filtered(name: string, [first, ...others]: readonly unknown[]): Node {
  const { lineno, colno } = first as Node;
  const symbol = new nodes.Symbol(lineno, colno, name);
  return new nodes.Filter(lineno, colno, symbol, new nodes.NodeList(lineno, colno, [first, ...others]));
}

function condition(node: Node, field: string): Node {
  node[field] = filtered("corpus_true", [node[field]]);
  return node;
}

function texts(node: Node): Node {
  for (const side of ["left", "right"]) {
    if ((node[side] as Node).typename !== "Concat") node[side] = filtered("string", [node[side]]);
  }
  return node;
}

/** One comparison; Jinja's chains (`a < b < c`) are not emitted. */
function compared(node: Node): Node {
  const [only] = node["ops"] as readonly { readonly type: string; readonly expr: unknown }[];
  if (only?.type !== "==" && only?.type !== "!=") return node;
  const equal = filtered("corpus_equal", [node["expr"], only.expr]);
  return only.type === "==" ? equal : new (notClass())(node.lineno, node.colno, equal);
}

const notClass = (): NodeClass => (nodes as unknown as { readonly Not: NodeClass }).Not;

const rewrites: Readonly<Record<string, (node: Node) => Node>> = {
  If: (node) => condition(node, "cond"),
  InlineIf: (node) => condition(node, "cond"),
  Not: (node) => condition(node, "target"),
  And: ({ left, right }) => filtered("corpus_and", [left, right]),
  Or: ({ left, right }) => filtered("corpus_or", [left, right]),
  Concat: texts,
  Compare: compared,
};
