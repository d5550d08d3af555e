import { load, YAML11_SCHEMA } from "js-yaml";
import type { SaltCall, Sendable } from "../hosts/index.ts";

/** salt/utils/args.py `KWARG_REGEX`. */
const namedPattern = /^([\p{L}_][\p{L}\p{N}_.-]*)=(?!=)(.*)$/u;

/**
 * A function and its arguments as typed on a command line, read as `salt` reads them (salt/utils/args.py `parse_input`):
 * YAML scalars, lists in brackets, maps in braces, `name=value`.
 */
export function parseFunctionCall(fun: string, words: readonly string[]): SaltCall {
  const args: Sendable[] = [];
  const kwargs: Record<string, Sendable> = {};
  for (const word of words) {
    const named = namedPattern.exec(word);
    if (named?.[1] !== undefined) kwargs[named[1]] = parseArgument(named[2] ?? "");
    else args.push(parseArgument(word));
  }
  return { fun, args, kwargs };
}

/** One argument, as salt/utils/args.py `yamlify_arg` reads it. What is not YAML is text. */
export function parseArgument(word: string): Sendable {
  if (isPlainText(word)) return word;
  if (word === "None") return null;
  try {
    return sensible(word, load(word, { schema: YAML11_SCHEMA }));
  } catch {
    return word;
  }
}

/** Texts that YAML would lose or take for something else. */
function isPlainText(word: string): boolean {
  const trimmed = word.trim();
  if (trimmed === "" || trimmed === "---" || trimmed === "...") return true;
  return (word.includes("_") && /^[0-9_]+$/.test(trimmed)) || /[\t\r\n]/.test(word);
}

function sensible(word: string, value: unknown): Sendable {
  // Salt's loader keeps dates as they are written, and reads a leading zero as nothing (salt/utils/yamlloader.py).
  if (value instanceof Date) return word;
  if (typeof value === "number" && /^[+-]?0[0-9_]+$/.test(word)) return Number(word.replaceAll("_", ""));
  if (word.includes("#") && (typeof value === "string" || value === null || value === undefined)) return word;
  if (Array.isArray(value)) return word.startsWith("[") ? (value as Sendable) : word;
  if (value instanceof Uint8Array || value === null || value === undefined)
    return word === "!" ? word : ((value ?? null) as Sendable);
  if (typeof value === "object") return word.startsWith("{") ? (value as Sendable) : word;
  if (value === "" && (word === "|" || word === "!")) return word;
  return value as Sendable;
}
