import { execa } from "execa";
import { marked } from "../lab/standing.ts";
import { repositoryRoot } from "../lab/venv.ts";
import { demonstrationPlace } from "./place.ts";

/** A numbered headline of the demonstration. */
export function headline(text: string): void {
  counter += 1;
  process.stdout.write(`\n── ${counter}. ${text}\n`);
}
let counter = 0;

export const say = (text: string): void => {
  process.stdout.write(`   ${text}\n`);
};

export interface ShownCommand {
  /** As the reader would type it. */
  readonly shown: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Exit codes that are part of the story. @default [0] */
  readonly expect?: readonly number[];
  /** Lines of output to show; the first parenthesis, if any, is what is shown of a line. @default all */
  readonly keep?: RegExp;
}

/** Shows a command and its output while it runs. @throws when its exit code is not expected */
export async function show(what: ShownCommand): Promise<{ readonly output: string; readonly exitCode: number }> {
  process.stdout.write(`   $ ${what.shown}\n`);
  const child = execa(what.command, what.args, {
    all: true,
    reject: false,
    stdin: "ignore",
    cwd: what.cwd ?? repositoryRoot,
    env: demonstrationEnvironment,
  });
  const lines: string[] = [];
  for await (const line of child.iterable({ from: "all" })) {
    lines.push(line);
    const kept = what.keep === undefined ? [line] : what.keep.exec(line);
    // Git pads what a remote says with blanks that would erase a longer line.
    if (kept !== null) process.stdout.write(`   │ ${(kept[1] ?? kept[0] ?? line).trimEnd()}\n`);
  }
  const { exitCode = 70 } = await child;
  if (!(what.expect ?? [0]).includes(exitCode)) {
    throw new Error(`\`${what.shown}\` ended with ${exitCode}; expected ${(what.expect ?? [0]).join(" or ")}`);
  }
  if (exitCode !== 0) say(`(exit code ${exitCode})`);
  return { output: lines.join("\n"), exitCode };
}

/** Shows a command, and its output only when it fails. */
export async function showQuietly(what: ShownCommand): Promise<string> {
  const { output } = await show({ ...what, keep: /$^/ });
  return output;
}

/** Git must work in an empty home, and as the person who would push. */
const demonstrationEnvironment = {
  ...marked(demonstrationPlace().root),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A developer",
  GIT_AUTHOR_EMAIL: "developer@blog.invalid",
  GIT_COMMITTER_NAME: "A developer",
  GIT_COMMITTER_EMAIL: "developer@blog.invalid",
  GIT_TERMINAL_PROMPT: "0",
  PYTHONDONTWRITEBYTECODE: "1",
};

/** `corpus …`, from this clone. */
export const corpus = (...args: string[]): Pick<ShownCommand, "shown" | "command" | "args"> => ({
  shown: `corpus ${args.map(quoted).join(" ")}`,
  command: process.execPath,
  args: [`${repositoryRoot}dist/cli/main.js`, ...args],
});

export const quoted = (arg: string): string =>
  /^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`;
