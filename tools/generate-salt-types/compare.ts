import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Catalogue } from "./catalogue.ts";
import type { ArgumentFact, FunctionFact } from "./facts.ts";
import type { Files } from "./generate.ts";
import type { RawArgument } from "./read.ts";

/** The files below a directory, relative to it, sorted. */
export function presentFiles(directory: string): string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name))).sort();
}

/** One line for each file that is missing, differs or should not be there. */
export function differences(directory: string, expected: Files): string[] {
  const present = new Set(presentFiles(directory));
  const missing = [...expected.keys()].filter((name) => !present.has(name)).map((name) => `${name}: missing`);
  const foreign = [...present].filter((name) => !expected.has(name)).map((name) => `${name}: no longer made`);
  const changed = [...expected]
    .filter(([name, text]) => present.has(name) && readFileSync(path.join(directory, name), "utf8") !== text)
    .map(([name]) => `${name}: differs`);
  return [...missing, ...foreign, ...changed].sort();
}

/**
 * One line for each function or argument in which the committed facts differ from what one release has: what can be
 * told where the other releases are not installed.
 */
export function factDifferences(
  facts: Readonly<Record<string, FunctionFact>>,
  release: string,
  salt: Catalogue,
): string[] {
  const committed = Object.entries(facts).filter(([, fact]) => fact.releases.includes(release));
  const gone = committed.filter(([id]) => !salt.has(id)).map(([id]) => `${id}: Salt ${release} has it no longer`);
  const present = [...salt].flatMap(([id, fun]) => {
    const known = facts[id];
    if (known === undefined || !known.releases.includes(release)) {
      return [`${id}: not in facts.json for ${release}`];
    }
    const [want, have] = [signature(fun.args), committedSignature(known, release)];
    return want === have ? [] : [`${id}: Salt ${release} has ${want}, facts.json has ${have}`];
  });
  return [...gone, ...present].sort();
}

function signature(args: readonly RawArgument[]): string {
  const shown = args.map((arg) => text(arg.name, arg.required, "expression" in arg ? null : arg.default));
  return `(${shown.sort().join(", ")})`;
}

function committedSignature(known: FunctionFact, release: string): string {
  const shown = Object.entries(known.args).flatMap(([name, fact]): string[] => {
    const there = fact.releases?.includes(release) ?? true;
    const own: ArgumentFact = fact.earlier?.[release] ?? fact;
    return there ? [text(name, own.required, own.default)] : [];
  });
  return `(${shown.sort().join(", ")})`;
}

function text(name: string, required: boolean | undefined, value: unknown): string {
  return required ? name : `${name}=${JSON.stringify(value)}`;
}
