import { quoteYaml, yamlScalar, yamlText } from "../render/yaml.ts";
import { isMapping, Late, type Value } from "../salt/expression.ts";
import { jinjaString, looksLikeJinja } from "./jinja.ts";
import { type LateScope, lateYaml } from "./late.ts";

/**
 * Lines of `key: value` below a dash or a key, as one writes Salt by hand: lists and mappings in block style.
 * @param head what stands before the value, with its indentation: `    - name:`
 * @param indent columns of nested lines
 */
export function entryLines(head: string, value: Value, context: { indent: number; scope: LateScope }): string[] {
  const { indent, scope } = context;
  if (Array.isArray(value))
    return value.length === 0 ? [`${head} []`] : [head, ...listLines(value as readonly Value[], indent, scope)];
  if (isMapping(value))
    return Object.keys(value).length === 0 ? [`${head} {}`] : [head, ...mappingLines(value, indent, scope)];
  const block = typeof value === "string" ? literalBlock(value, indent) : undefined;
  if (block !== undefined) return [`${head} ${block.header}`, ...block.lines];
  return [`${head} ${scalar(value as Exclude<Value, readonly Value[]>, scope)}`];
}

function listLines(items: readonly Value[], indent: number, scope: LateScope): string[] {
  const pad = " ".repeat(indent);
  return items.flatMap((item) => {
    if (Array.isArray(item) || isMapping(item)) return nestedItem(item, indent, scope);
    return entryLines(`${pad}-`, item, { indent: indent + 2, scope });
  });
}

/** A list or mapping as an item: its first line moves up beside the dash. */
function nestedItem(item: Value, indent: number, scope: LateScope): string[] {
  const pad = " ".repeat(indent);
  const lines = entryLines("", item, { indent: indent + 2, scope });
  if (lines.length === 1) return [`${pad}- ${(lines[0] ?? "").trim()}`];
  const [first = "", ...rest] = lines.slice(1);
  return [`${pad}- ${first.trimStart()}`, ...rest];
}

function mappingLines(mapping: Readonly<Record<string, Value>>, indent: number, scope: LateScope): string[] {
  const pad = " ".repeat(indent);
  return Object.keys(mapping)
    .toSorted()
    .flatMap((key) => entryLines(`${pad}${keyText(key)}:`, mapping[key] ?? null, { indent: indent + 2, scope }));
}

/** A key on its own line. Keys longer than PyYAML's 1024 for simple keys are refused before. */
export function keyText(key: string): string {
  return looksLikeJinja(key) ? `{{ ${jinjaString(key)} | yaml_dquote }}` : yamlText(key);
}

/** A value that stands on one line. */
export function scalar(
  value: null | boolean | number | string | Late | { readonly [key: string]: Value },
  scope: LateScope,
): string {
  if (value instanceof Late) return lateYaml(value.expression, scope);
  if (typeof value === "object" && value !== null) return "{}";
  if (typeof value === "string" && looksLikeJinja(value)) return `{{ ${jinjaString(value)} | yaml_dquote }}`;
  return typeof value === "string" && /[^ -~]/.test(value) ? quoteYaml(value) : yamlScalar(value);
}

/** Several lines of plain text, as `|` shows them best. */
function literalBlock(text: string, indent: number): { header: string; lines: string[] } | undefined {
  const isPlain = /^[^\s#].*\n/.test(text) && !/[^\n -~]| \n|\n\n$| $/.test(text) && !looksLikeJinja(text);
  if (!isPlain || !text.slice(0, -1).includes("\n")) return undefined;
  const lines = (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
  return {
    header: text.endsWith("\n") ? "|" : "|-",
    lines: lines.map((line) => (line === "" ? "" : " ".repeat(indent) + line)),
  };
}
