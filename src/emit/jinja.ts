import { type ByKind, byKind, type Expression } from "../salt/expression.ts";

// Names that Jinja would find on Python's str, list and dict before their items: read by subscript instead.
const pythonMembers = new Set(
  [
    "clear copy fromkeys get items keys pop popitem setdefault update values append extend insert remove reverse sort index count",
    "capitalize casefold center encode endswith expandtabs find format join ljust lower lstrip partition replace rfind rindex rjust",
    "rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill",
  ].flatMap((names) => names.split(" ")),
);

/** An expression as Jinja, without its braces. */
export const jinjaExpression = (expression: Expression): string => byKind(writers, expression);

const writers: ByKind<string> = {
  path: ({ path }) => jinjaPath(path),
  member: ({ of, path }) => `${operand(of)}${path.map(memberText).join("")}`,
  name: ({ name }) => name,
  literal: ({ value }) => jinjaLiteral(value),
  // `slspath` is where the SLS stands in file_roots, so that a project's files are found under any name.
  file: ({ path }) => `"salt://" ~ slspath ~ ${jinjaString(`/files/${path}`)}`,
  list: ({ items }) => `[${items.map(jinjaExpression).join(", ")}]`,
  mapping: ({ entries }) =>
    `{${entries.map(([key, member]) => `${jinjaString(key)}: ${jinjaExpression(member)}`).join(", ")}}`,
  call: ({ function: name, args }) => `salt[${jinjaString(name)}](${args.map(argumentText).join(", ")})`,
  filter: ({ name, of, args }) => `${operand(of)} | ${name}${filterArguments(args)}`,
  not: ({ of }) => `not ${operand(of)}`,
  words: ({ of }) => `${operand(of)} | map("string") | map("quote") | join(" ")`,
  defined: ({ of }) => `${operand(of)} is defined`,
  compare: ({ operator, of, with: other }) => `${operand(of)} ${operator} ${operand(other)}`,
  and: ({ all }) => all.map(operand).join(" and "),
  or: ({ all }) => all.map(operand).join(" or "),
  concat: ({ parts }) => joined(parts, operand),
  shell: ({ parts }) => joined(parts, shellWord),
};

const joined = (parts: readonly (string | Expression)[], write: (part: Expression) => string): string =>
  parts.map((part) => (typeof part === "string" ? jinjaString(part) : write(part))).join(" ~ ");

const filterArguments = (args: readonly Expression[]): string =>
  args.length === 0 ? "" : `(${args.map(jinjaExpression).join(", ")})`;

/** A keyword of a call; one that is no identifier goes through a mapping. */
function argumentText([keyword, value]: readonly [string, Expression]): string {
  const text = jinjaExpression(value);
  return /^[A-Za-z_]\w*$/.test(keyword) ? `${keyword}=${text}` : `**{${jinjaString(keyword)}: ${text}}`;
}

// All else of cfg are texts.
const otherThanTexts = new Set<unknown>([
  "data",
  "groups",
  "keep_archives",
  "unprivileged",
  "deployment_id",
  "chrono",
  "this_port",
]);

/** One part of a command, quoted for the shell: Salt's filter (salt/utils/jinja.py, quote) wants a text. */
function shellWord(part: Expression): string {
  const jinja = jinjaExpression(part);
  if (part.op === "words") return `(${jinja})`;
  if (part.op === "name") return part.isCommand ? jinja : `(${jinja} | quote)`;
  const isText =
    part.op === "path" && part.path[0] === "cfg" && part.path.length === 2 && !otherThanTexts.has(part.path[1]);
  return isText ? `(${jinja} | quote)` : `(${operand(part)} | string | quote)`;
}

const whole = ["path", "member", "name", "literal", "list", "mapping", "call"];

/** An expression as a part of a larger one. */
export const operand = (expression: Expression): string =>
  whole.includes(expression.op) ? jinjaExpression(expression) : `(${jinjaExpression(expression)})`;

const jinjaPath = ([root = "", ...members]: readonly (string | number)[]): string =>
  `${root}${members.map(memberText).join("")}`;

function memberText(segment: string | number): string {
  if (typeof segment === "number") return `[${segment}]`;
  const isDotted = /^[A-Za-z][A-Za-z0-9_]*$/.test(segment) && !pythonMembers.has(segment);
  return isDotted ? `.${segment}` : `[${jinjaString(segment)}]`;
}

function jinjaLiteral(value: string | number | boolean | null): string {
  return typeof value === "string" ? jinjaString(value) : value === null ? "none" : String(value);
}

/** A Jinja string literal; Jinja decodes it with Python's unicode-escape (jinja2/lexer.py, wrap). */
export function jinjaString(text: string): string {
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
  const body = text.replaceAll(/["\\\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '"' || character === "\\") return `\\${character}`;
    if (character === "\n") return "\\n";
    const code = character.codePointAt(0) ?? 0;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
  });
  return `"${body}"`;
}

/** Whether Jinja would take something in this text for its own. */
export const looksLikeJinja = (text: string): boolean => /\{[{%#]|[}%#]\}/.test(text);
