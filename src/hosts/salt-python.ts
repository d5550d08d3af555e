import { exists, listNames } from "../support/io/read.ts";
import { runProcess } from "./process.ts";
import { jinjaProgram } from "./salt-python-program.ts";

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
  /** The variables that it reads and nothing in it sets. */
  readonly undeclared: readonly string[];
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
  const args = ["-W", "ignore", "-c", jinjaProgram];
  const input = JSON.stringify(templates);
  const end = await runProcess({ command: python, args, input, signal, whenAborted: "ends" });
  if (end.exitCode !== 0) throw new Error(`${python} cannot judge templates: ${end.trouble || end.stderr.trim()}`);
  return JSON.parse(end.stdout) as Readonly<Record<string, JinjaVerdict>>;
}
