import { dirname } from "node:path";
import { lookAt, readText } from "../support/io/read.ts";
import { makeDirectory } from "../support/io/write.ts";
import { InstallError } from "./errors.ts";
import { writeWholeFile } from "./whole-file.ts";

/** A line that names every minion and nothing after it: its list follows. */
const everyMinion = /^(\s+)(['"])\*\2\s*:\s*(#.*)?$/;

/**
 * Has an SLS listed for `'*'` in environment base of a pillar top file; says whether the file changed. Every other line stays
 * as it is.
 *
 * @throws InstallError when the file is written in a form that cannot be edited safely
 */
export function addToPillarTop(path: string, sls: string): boolean {
  const text = readText(path);
  const lines = text === undefined ? [] : text.replace(/\n$/, "").split("\n");
  const item = new RegExp(`^\\s*-\\s*(['"]?)${sls.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\1\\s*(#.*)?$`);
  if (lines.some((line) => item.test(line))) return false;
  const edited = withLine(lines, sls, path);
  makeDirectory(dirname(path));
  writeWholeFile(path, `${edited.join("\n")}\n`, lookAt(path)?.mode ?? "0644");
  return true;
}

function withLine(lines: readonly string[], sls: string, path: string): readonly string[] {
  const base = lines.findIndex((line) => /^base\s*:\s*(#.*)?$/.test(line));
  if (base < 0) {
    if (lines.some((line) => /^base\s*:/.test(line) || line.startsWith("{%") || line.startsWith("#!")))
      refuse(path, sls);
    return [...lines, "base:", "  '*':", `    - ${sls}`];
  }
  const after = lines.findIndex((line, at) => at > base && /^[^\s#]/.test(line));
  const end = after < 0 ? lines.length : after;
  const within = lines.slice(base + 1, end);
  const target = within.findIndex((line) => everyMinion.test(line));
  if (target >= 0) return intoList(lines, base + 1 + target, sls);
  if (within.some((line) => /^\s+(['"])\*\1\s*:/.test(line))) refuse(path, sls);
  const indent = /^\s+/.exec(within.find((line) => /^\s+[^\s#-]/.test(line)) ?? "")?.[0] ?? "  ";
  return [...lines.slice(0, base + 1), `${indent}'*':`, `${indent}  - ${sls}`, ...lines.slice(base + 1)];
}

/** After the last item of the list that follows a line. */
function intoList(lines: readonly string[], target: number, sls: string): readonly string[] {
  const indent = /^\s*/.exec(lines[target] ?? "")?.[0] ?? "";
  let last = target;
  let dash = `${indent}  `;
  for (let at = target + 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const found = /^(\s*)-\s/.exec(line)?.[1];
    if (found !== undefined && found.length >= indent.length) [last, dash] = [at, found];
    else if (line.trim() !== "" && !/^\s*(#|\{%|\{#)/.test(line)) break;
  }
  return [...lines.slice(0, last + 1), `${dash}- ${sls}`, ...lines.slice(last + 1)];
}

function refuse(path: string, sls: string): never {
  throw new InstallError(`${path} is written in a form that cannot be edited safely`, {
    hint: `Add ${sls} to the list of '*' in base, and install again.`,
    details: { path },
  });
}
