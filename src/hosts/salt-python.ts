import { exists, listNames } from "../support/io/read.ts";
import { runProcess } from "./process.ts";
import { jinjaProgram, loadProgram, showProgram } from "./salt-python-program.ts";

/** The Python of a Salt: one set up below a workspace, or that of Salt's packages; undefined when there is none. */
export function findSaltPython(workspace: string): string | undefined {
  const venvs = listNames(`${workspace}/.corpus`).filter((name) => name.startsWith("salt-"));
  const candidates = [
    ...venvs.toReversed().map((name) => `${workspace}/.corpus/${name}/bin/python`),
    "/opt/saltstack/salt/bin/python3",
  ];
  return candidates.find(exists);
}

/** What Jinja2, with Salt's filters and extensions, says of a template. */
export interface JinjaVerdict {
  readonly error?: { readonly message: string; readonly line: number };
  /** The variables that it reads and nothing in it sets, where first, from 1, and whether it copes without them. */
  readonly undeclared: readonly { readonly name: string; readonly line: number; readonly isOptional: boolean }[];
}

/**
 * Has templates judged by the Jinja2 of a Salt: nothing is rendered.
 *
 * @throws Error when that Python has no Salt
 */
export async function judgeTemplates(
  python: string,
  templates: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Readonly<Record<string, JinjaVerdict>>> {
  return (await askPython(python, { program: jinjaProgram, question: templates }, signal)) as Readonly<
    Record<string, JinjaVerdict>
  >;
}

/** An SLS to render as a masterless minion does. */
export interface SlsQuestion {
  /** file_roots: contents in base64, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Its dotted name. */
  readonly sls: string;
  /** The project's configuration. */
  readonly cfg: unknown;
  readonly grains: unknown;
}

/** The high data of an SLS, or a list of what is wrong with it; nothing is applied. */
export async function showSls(python: string, question: SlsQuestion, signal: AbortSignal): Promise<unknown> {
  return askPython(python, { program: showProgram, question }, signal);
}

/** Why Salt does not load a module. */
export interface LoadTrouble {
  readonly reason: string;
  /** Whether it cannot be imported; else it says itself that it is not for this machine (`__virtual__`). */
  readonly isBroken: boolean;
}

/**
 * Has Salt's own loader load modules.
 *
 * @param modules absolute paths by kind: `_modules`, `_states` …
 * @returns those that are not loaded, by path
 */
export async function loadModules(
  python: string,
  modules: Readonly<Record<string, readonly string[]>>,
  signal: AbortSignal,
): Promise<Readonly<Record<string, LoadTrouble>>> {
  return (await askPython(python, { program: loadProgram, question: modules }, signal)) as Readonly<
    Record<string, LoadTrouble>
  >;
}

/** Runs a program that reads JSON and writes JSON. */
async function askPython(
  python: string,
  { program, question }: { readonly program: string; readonly question: unknown },
  signal: AbortSignal,
): Promise<unknown> {
  const args = ["-W", "ignore", "-c", program];
  const input = JSON.stringify(question);
  const end = await runProcess({ command: python, args, input, signal, whenAborted: "ends" });
  if (end.exitCode !== 0) throw new Error(`${python} failed: ${end.stderr.trim() || end.trouble}`);
  return JSON.parse(end.stdout) as unknown;
}
