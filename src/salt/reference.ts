import type { Expression } from "./expression.ts";

declare const referenced: unique symbol;

/** The mark of everything that stands for a `T` known only on the minion. */
export interface ReferenceTo<out T> {
  readonly [referenced]: T;
  /** For template strings: leaves the reference's mark in the text. */
  toString(): string;
}

/**
 * A value known only on the minion, after pillar: `cfg.data.domain`. It is not the value: it cannot be computed with, compared or
 * looped over in TypeScript. Put it into an argument or a template string, or hand it to `s.when`, `s.each`, `not`, `equals`.
 */
export type Reference<T> = ReferenceTo<T> &
  ([T] extends [readonly (infer Item)[]]
    ? { readonly [index: number]: Reference<Item> }
    : [T] extends [object]
      ? { readonly [Key in keyof T]: Reference<T[Key]> }
      : unknown);

// A reference in a template string leaves a mark: its expression as JSON between two private-use characters. Without a registry,
// two copies of a definition cannot disagree, and nothing is kept in memory.
const opening = "\u{F8C0}";
const closing = "\u{F8C1}";
const mark = new RegExp(`${opening}([^${closing}]*)${closing}`, "u");

const expressions = new WeakMap<object, Expression>();

/** The expression behind a reference; undefined for anything else. */
export function expressionOf(value: unknown): Expression | undefined {
  return typeof value === "object" && value !== null ? expressions.get(value) : undefined;
}

/** Makes the reference for an expression; a member of it is the reference for that member. */
export function createReference<T>(expression: Expression): Reference<T> {
  const members = new Map<string, unknown>();
  const proxy = new Proxy(Object.freeze({}), {
    get: (_, key) => (typeof key === "symbol" ? primitive(key, expression) : member(key)),
    ownKeys: () => {
      throw new TypeError(
        `${describe(expression)} is known only on the minion: it cannot be looped over here; use s.each(…)`,
      );
    },
  });
  const member = (key: string): unknown => {
    if (key === "toString" || key === "valueOf") return () => markOf(expression);
    if (key === "toJSON" || key === "then") return undefined;
    if (!members.has(key)) members.set(key, createReference(memberOf(expression, segment(key))));
    return members.get(key);
  };
  expressions.set(proxy, expression);
  return proxy as Reference<T>;
}

function primitive(key: symbol, expression: Expression): unknown {
  if (key === Symbol.toPrimitive) {
    return (hint: string) => {
      if (hint !== "number") return markOf(expression);
      throw new TypeError(`${describe(expression)} is known only on the minion: it cannot be computed with here`);
    };
  }
  if (key === Symbol.iterator) {
    throw new TypeError(
      `${describe(expression)} is known only on the minion: it cannot be looped over here; use s.each(…)`,
    );
  }
  return undefined;
}

function memberOf(expression: Expression, key: string | number): Expression {
  if (expression.op === "path" || expression.op === "member") return { ...expression, path: [...expression.path, key] };
  if (expression.op === "call" || expression.op === "filter") return { op: "member", of: expression, path: [key] };
  throw new TypeError(`${describe(expression)} has no members`);
}

const segment = (key: string): string | number => (/^\d+$/.test(key) ? Number(key) : key);

/** How the author wrote it: `cfg.data.port`. */
export function describe(expression: Expression): string {
  if (expression.op === "name") return expression.name;
  if (expression.op === "path") return expression.path.join(".");
  if (expression.op === "member") return `${describe(expression.of)}.${expression.path.join(".")}`;
  if (expression.op === "call") return `salt.${expression.function}()`;
  return expression.op === "filter" ? `${describe(expression.of)} | ${expression.name}` : "this condition";
}

const markOf = (expression: Expression): string => `${opening}${JSON.stringify(expression)}${closing}`;

/** Whether a text holds the mark of a reference. */
export const holdsReference = (text: string): boolean => text.includes(opening) && mark.test(text);

/** The literal and late parts of a text, in order; without the empty ones. */
export function splitReferences(text: string): (string | Expression)[] {
  if (!text.includes(opening)) return text === "" ? [] : [text];
  return text
    .split(mark)
    .map((part, index) => (index % 2 === 0 ? part : (JSON.parse(part) as Expression)))
    .filter((part) => part !== "");
}

/** The text as the author wrote it, for messages: references as `${cfg.name}`. */
export function readableText(text: string): string {
  return splitReferences(text)
    .map((part) => (typeof part === "string" ? part : `\${${describe(part)}}`))
    .join("");
}
