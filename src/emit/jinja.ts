import type { Expression } from "../salt/expression.ts";

// Names that Jinja would find on Python's str, list and dict before their items: read by subscript instead.
const pythonMembers = new Set(
  [
    "clear copy fromkeys get items keys pop popitem setdefault update values append extend insert remove reverse sort index count",
    "capitalize casefold center encode endswith expandtabs find format join ljust lower lstrip partition replace rfind rindex rjust",
    "rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill",
  ].flatMap((names) => names.split(" ")),
);

/** An expression as Jinja, without its braces. */
export function jinjaExpression(expression: Expression): string {
  switch (expression.op) {
    case "path":
      return jinjaPath(expression.path);
    case "name":
      return expression.name;
    case "not":
      return `not ${operand(expression.of)}`;
    case "words":
      return `${operand(expression.of)} | map("string") | map("quote") | join(" ")`;
    case "equals":
      return `${operand(expression.of)} == ${jinjaLiteral(expression.value)}`;
    case "and":
    case "or":
      return expression.all.map(operand).join(` ${expression.op} `);
    case "concat":
      return expression.parts.map((part) => (typeof part === "string" ? jinjaString(part) : operand(part))).join(" ~ ");
    case "shell":
      return expression.parts
        .map((part) => (typeof part === "string" ? jinjaString(part) : shellWord(part)))
        .join(" ~ ");
  }
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
  return isText ? `(${jinja} | quote)` : `(${jinja} | string | quote)`;
}

export const operand = (expression: Expression): string =>
  ["path", "name"].includes(expression.op) ? jinjaExpression(expression) : `(${jinjaExpression(expression)})`;

function jinjaPath(path: readonly (string | number)[]): string {
  return path
    .map((segment, index) => {
      if (typeof segment === "number") return `[${segment}]`;
      const isDotted = /^[A-Za-z][A-Za-z0-9_]*$/.test(segment) && !pythonMembers.has(segment);
      if (index === 0) return segment;
      return isDotted ? `.${segment}` : `[${jinjaString(segment)}]`;
    })
    .join("");
}

function jinjaLiteral(value: string | number | boolean | null): string {
  return typeof value === "string" ? jinjaString(value) : value === null ? "none" : String(value);
}

/** A Jinja string literal; Jinja decodes it with Python's unicode-escape (jinja2/lexer.py, wrap). */
export function jinjaString(text: string): string {
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
