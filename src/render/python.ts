/**
 * A value of JSON as a Python literal, as `repr` and ruff would write it: single line when it fits, else one entry per line.
 * @param indent columns that the lines are indented by
 * @param before columns before the first character
 * @throws TypeError on what has no literal: undefined, NaN, functions, class instances
 */
export function pythonLiteral(value: unknown, indent = 0, before = indent): string {
  const oneLine = inline(value);
  return before + oneLine.length <= 100 || typeof value !== "object" || value === null
    ? oneLine
    : multiline(value, indent);
}

function inline(value: unknown): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return number(value);
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  return `{${entriesOf(value)
    .map(([key, item]) => `${text(key)}: ${inline(item)}`)
    .join(", ")}}`;
}

function multiline(value: object, indent: number): string {
  const inner = indent + 4;
  const pad = " ".repeat(inner);
  const [open, close, items] = Array.isArray(value)
    ? ["[", "]", value.map((item) => pythonLiteral(item, inner))]
    : [
        "{",
        "}",
        entriesOf(value).map(
          ([key, item]) => `${text(key)}: ${pythonLiteral(item, inner, inner + text(key).length + 2)}`,
        ),
      ];
  return `${open}\n${items.map((item) => `${pad}${item},\n`).join("")}${" ".repeat(indent)}${close}`;
}

function entriesOf(value: unknown): [string, unknown][] {
  const prototype: unknown = typeof value === "object" && value !== null ? Object.getPrototypeOf(value) : undefined;
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`${typeof value} has no Python literal`);
  return Object.entries(value as object).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no Python literal`);
  if (Object.is(value, -0)) return "-0.0";
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);
}

/** JSON's escapes are Python's, but for surrogate pairs, which JSON.stringify leaves whole, and unprintable characters. */
function text(value: string): string {
  return JSON.stringify(value).replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
  });
}
