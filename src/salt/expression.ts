/**
 * What is known only on the minion, as data: a small language of expressions over the variables of an SLS (`cfg`, loop items).
 * Definitions build it through references; emission writes it as Jinja.
 */
export type Expression =
  | { readonly op: "path"; readonly path: readonly (string | number)[] }
  | { readonly op: "name"; readonly name: string; readonly isCommand: boolean }
  | { readonly op: "not" | "words"; readonly of: Expression }
  | { readonly op: "equals"; readonly of: Expression; readonly value: string | number | boolean | null }
  | { readonly op: "and" | "or"; readonly all: readonly Expression[] }
  | { readonly op: "concat"; readonly parts: readonly (string | Expression)[] }
  | { readonly op: "shell"; readonly parts: readonly (string | Expression)[] };

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

/** A variable's path, or a text that the SLS names. */
export type Leaf = Extract<Expression, { readonly op: "path" | "name" }>;

/** Everything that an expression reads. */
export function leavesOf(expression: Expression): Leaf[] {
  switch (expression.op) {
    case "path":
    case "name":
      return [expression];
    case "not":
    case "words":
    case "equals":
      return leavesOf(expression.of);
    case "and":
    case "or":
      return expression.all.flatMap(leavesOf);
    case "concat":
    case "shell":
      return expression.parts.flatMap((part) => (typeof part === "string" ? [] : leavesOf(part)));
  }
}
