import { load } from "js-yaml";
import type { SaltCall, Sendable } from "../hosts/index.ts";
import { saltSchema } from "./salt-yaml.ts";

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
    return sensible(word, load(word, { schema: saltSchema }));
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
  if (isMangled(word, value)) return word;
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value as Sendable;
  // Lists and maps count only in their brackets.
  return word.startsWith(Array.isArray(value) ? "[" : "{") ? (value as Sendable) : word;
}

/** YAML takes `#` for a comment, and `|` and `!` for the start of something. */
function isMangled(word: string, value: unknown): boolean {
  const isTextOrNothing = typeof value === "string" || value === null || value === undefined;
  return isTextOrNothing && (word.includes("#") || word === "|" || word === "!");
}
