import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Finding, Place } from "../../model/finding.ts";
import { readText } from "../../support/io/read.ts";

/** Maps stacks captured in bundled definitions back to the author's files. */
export function createPlaces(cacheDir: string, root: string): (finding: Finding) => Finding {
  const maps = new Map<string, SourceMap | undefined>();
  const mapOf = (module: string): SourceMap | undefined => {
    if (!maps.has(module)) maps.set(module, readMap(`${module}.map`));
    return maps.get(module);
  };
  return (finding) => {
    const { written, stack = written?.stack, ...rest } = finding;
    if (rest.place !== undefined || stack === undefined) return rest;
    return { ...rest, place: findPlace(stack, { cacheDir, root, mapOf }) };
  };
}

interface Maps {
  readonly cacheDir: string;
  readonly root: string;
  readonly mapOf: (module: string) => SourceMap | undefined;
}

function findPlace(stack: string, { cacheDir, root, mapOf }: Maps): Place | undefined {
  for (const frame of stack.matchAll(/(file:\/\/[^\s)]+\.mjs|\/[^\s)]+\.mjs)(?:\?[^:)]*)?:(\d+):(\d+)/g)) {
    const [, location = "", line, column] = frame;
    const module = location.startsWith("file:") ? fileURLToPath(location) : location;
    if (dirname(module) !== cacheDir) continue;
    const entry = mapOf(module)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (entry !== undefined && "originalSource" in entry && !entry.originalSource.startsWith("running-corpus:")) {
      const file = relative(root, resolve(cacheDir, entry.originalSource));
      return { file, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
    }
  }
  return undefined;
}

function readMap(path: string): SourceMap | undefined {
  const text = readText(path);
  return text === undefined ? undefined : new SourceMap(JSON.parse(text) as SourceMapPayload);
}
