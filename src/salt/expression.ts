/**
 * What is known only on the minion, as data: a small language of expressions over the variables of an SLS (`cfg`, `grains`, loop
 * items) and calls of execution functions. Definitions build it through references; emission writes it as Jinja.
 */
export type Expression =
  | { readonly op: "path"; readonly path: readonly (string | number)[] }
  | { readonly op: "member"; readonly of: Expression; readonly path: readonly (string | number)[] }
  | { readonly op: "name"; readonly name: string; readonly isCommand: boolean }
  | { readonly op: "literal"; readonly value: string | number | boolean | null }
  | { readonly op: "file"; readonly path: string }
  | { readonly op: "list"; readonly items: readonly Expression[] }
  | { readonly op: "mapping"; readonly entries: readonly (readonly [string, Expression])[] }
  | { readonly op: "call"; readonly function: string; readonly args: readonly (readonly [string, Expression])[] }
  | { readonly op: "filter"; readonly name: string; readonly of: Expression; readonly args: readonly Expression[] }
  | { readonly op: "not" | "words" | "defined"; readonly of: Expression }
  | { readonly op: "compare"; readonly operator: Comparison; readonly of: Expression; readonly with: Expression }
  | { readonly op: "and" | "or"; readonly all: readonly Expression[] }
  | { readonly op: "concat"; readonly parts: readonly (string | Expression)[] }
  | { readonly op: "shell"; readonly parts: readonly (string | Expression)[] };

export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=" | "in";

/** An expression standing where a value stands, in a tree of otherwise plain data. */
export class Late {
  readonly expression: Expression;
  constructor(expression: Expression) {
    this.expression = expression;
  }
}

/** An argument that is present only when a condition holds on the minion. */
export class Optional {
  readonly condition: Expression;
  readonly value: Value;
  constructor(condition: Expression, value: Value) {
    this.condition = condition;
    this.value = value;
  }
}

/** Plain JSON data in which any place may be known late. */
export type Value = null | boolean | number | string | Late | readonly Value[] | { readonly [key: string]: Value };

/** Whether `value` is a mapping of the tree (not a list, not late, not a scalar). */
export function isMapping(value: unknown): value is Readonly<Record<string, Value>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Late);
}

/** A tree of data as one expression. */
export function expressionOfValue(value: Value): Expression {
  if (value instanceof Late) return value.expression;
  if (Array.isArray(value)) return { op: "list", items: (value as readonly Value[]).map(expressionOfValue) };
  if (isMapping(value)) {
    return { op: "mapping", entries: Object.entries(value).map(([key, member]) => [key, expressionOfValue(member)]) };
  }
  return { op: "literal", value: value as null | boolean | number | string };
}

/** A variable's path, or a text that the SLS names. */
export type Leaf = Extract<Expression, { readonly op: "path" | "name" }>;
/** A call of an execution function. */
export type CallExpression = Extract<Expression, { readonly op: "call" }>;

/** An expression of one kind. */
export type Of<Op extends Expression["op"]> = Expression & { readonly op: Op };
/** One function for each kind of expression. */
export type ByKind<Result> = { readonly [Op in Expression["op"]]: (expression: Of<Op>) => Result };

/** Calls the function for the kind of an expression. */
export function byKind<Result>(functions: ByKind<Result>, expression: Expression): Result {
  return (functions[expression.op] as (expression: Expression) => Result)(expression);
}

const none = (): readonly Expression[] => [];
const operandOf = ({ of }: { readonly of: Expression }): readonly Expression[] => [of];
const lateParts = ({ parts }: { readonly parts: readonly (string | Expression)[] }): readonly Expression[] =>
  parts.filter((part) => typeof part !== "string");

const parts: ByKind<readonly Expression[]> = {
  ...{ path: none, name: none, literal: none, file: none },
  ...{ member: operandOf, not: operandOf, words: operandOf, defined: operandOf },
  ...{ concat: lateParts, shell: lateParts },
  and: ({ all }) => all,
  or: ({ all }) => all,
  list: ({ items }) => items,
  mapping: ({ entries }) => entries.map(([, member]) => member),
  call: ({ args }) => args.map(([, argument]) => argument),
  filter: ({ of, args }) => [of, ...args],
  compare: ({ of, with: other }) => [of, other],
};

/** The expressions that stand directly in another. */
export const partsOf = (expression: Expression): readonly Expression[] => byKind(parts, expression);

/** An expression and all that stand in it. */
export function allOf(expression: Expression): Expression[] {
  const found = [expression];
  for (const one of found) found.push(...partsOf(one));
  return found;
}

export const isLeaf = (expression: Expression): expression is Leaf =>
  expression.op === "path" || expression.op === "name";

/** Everything that an expression reads. */
export const leavesOf = (expression: Expression): Leaf[] => allOf(expression).filter(isLeaf);
