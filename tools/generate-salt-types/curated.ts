import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./read.ts";

/** One member of a curated interface: its name (or index signature), its type as written. */
export interface CuratedMember {
  readonly name: string;
  readonly type: string;
}

/** Interface name → members, over all files of `src/salt/curated`. */
export type Curated = ReadonlyMap<string, readonly CuratedMember[]>;

const directory = path.join(root, "src", "salt", "curated");

/** Reads the hand-written interfaces of `src/salt/curated`, except `types.ts`, which holds the types they share. */
export function readCurated(): Curated {
  const files = readdirSync(directory).filter((file) => file.endsWith(".ts") && file !== "types.ts");
  return interfaces(
    files
      .sort()
      .map((file) => readFileSync(path.join(directory, file), "utf8"))
      .join("\n"),
  );
}

/** The names that `src/salt/curated/types.ts` exports. */
export function sharedTypes(): string[] {
  const text = readFileSync(path.join(directory, "types.ts"), "utf8");
  return [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map((match) => match[1] ?? "");
}

/**
 * The interfaces of a source text, as biome formats it: one member ends with `;` outside of any bracket. An interface
 * has the members of those it extends. One that others extend is a part of them and no entry of its own.
 */
export function interfaces(source: string): Map<string, CuratedMember[]> {
  const text = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const found = new Map<string, CuratedMember[]>();
  const parts = new Set<string>();
  for (const match of text.matchAll(/^export interface (\w+)(?: extends (\w+))? \{(?:\}|\n([\s\S]*?)^\})/gm)) {
    const [, name = "", base, body = ""] = match;
    const own = members(body);
    const inherited = (base === undefined ? [] : known(found, base)).filter(
      (one) => !own.some((two) => two.name === one.name),
    );
    found.set(name, [...inherited, ...own]);
    parts.add(base ?? "");
  }
  return new Map([...found].filter(([name]) => !parts.has(name) || /Extras\d*$/.test(name)));
}

function known(found: ReadonlyMap<string, CuratedMember[]>, base: string): CuratedMember[] {
  const members = found.get(base);
  if (members === undefined) {
    throw new Error(`src/salt/curated: ${base} must stand above what extends it, in the same file`);
  }
  return members;
}

function members(body: string): CuratedMember[] {
  return statements(body).map((statement) => {
    const match = /^(?:readonly )?(\[[^\]]*\]|"[^"]+"|\w+)\??:\s*([\s\S]+)$/.exec(statement);
    if (!match) {
      throw new Error(`src/salt/curated: not understood: ${statement}`);
    }
    const type = (match[2] ?? "").replace(/\s+/g, " ").replace(/^\| /, "");
    return { name: (match[1] ?? "").replaceAll('"', ""), type };
  });
}

function statements(body: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < body.length; index += 1) {
    const char = body.charAt(index);
    depth += "{[(".includes(char) ? 1 : "}])".includes(char) ? -1 : 0;
    if (char === ";" && depth === 0) {
      found.push(body.slice(start, index).trim());
      start = index + 1;
    }
  }
  return found;
}

/** Whether a member is an index signature. */
export function isIndex({ name }: CuratedMember): boolean {
  return name.startsWith("[");
}
