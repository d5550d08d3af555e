import { delimiter } from "node:path";
import { environmentVariable } from "../support/environment.ts";
import { exists } from "../support/io/read.ts";
import { runProcess } from "./process.ts";

/** ruff: one set up below a workspace, or that of the PATH; undefined when there is none. */
export function findRuff(workspace: string): string | undefined {
  const places = (environmentVariable("PATH") ?? "").split(delimiter).map((directory) => `${directory}/ruff`);
  return [`${workspace}/.corpus/tools/bin/ruff`, ...places].find(exists);
}

/** What ruff finds in a file. */
export interface PythonProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** `F821` */
  readonly code: string;
  readonly message: string;
}

/** What Salt's loader puts into modules (salt/loader/dunder.py, salt/loader/lazy.py). */
const injected = [
  ...["__salt__", "__opts__", "__grains__", "__pillar__", "__context__", "__states__", "__utils__"],
  ...["__runner__", "__proxy__", "__ret__", "__env__", "__instance_id__", "__low__", "__running__", "__lowstate__"],
];

/**
 * Lints Python files as their author has configured ruff, who need not name what Salt puts into modules.
 *
 * @param files absolute paths
 * @throws Error when it cannot be run
 */
export async function lintPython(
  ruff: string,
  files: readonly string[],
  signal: AbortSignal,
): Promise<PythonProblem[]> {
  const builtins = `builtins=${JSON.stringify(injected)}`;
  const args = ["check", "--output-format", "json", "--no-cache", "--config", builtins, "--", ...files];
  const end = await runProcess({ command: ruff, args, signal, whenAborted: "ends" });
  if (end.exitCode !== 0 && end.exitCode !== 1) throw new Error(`${ruff} failed: ${end.stderr.trim() || end.trouble}`);
  return (JSON.parse(end.stdout) as Reported[]).map(({ filename, location, code, message }) => ({
    file: filename,
    line: location.row,
    column: location.column,
    code: code ?? "syntax",
    message,
  }));
}

interface Reported {
  readonly filename: string;
  readonly location: { readonly row: number; readonly column: number };
  readonly code: string | null;
  readonly message: string;
}
