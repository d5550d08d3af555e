import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { builtCli, type CliEnd, corpus, startCorpus } from "../bridge/cli.ts";
import type { End, ProjectHost } from "../engine/host.ts";

const terminal = fileURLToPath(new URL("terminal.py", import.meta.url));

/** Runs `corpus project` on this machine, for a host in a directory. */
export class LocalCli {
  readonly words: readonly string[];

  constructor(host: ProjectHost) {
    this.words = ["--local", "-c", host.etc, "--salt-call", host.saltCall];
  }

  run(...args: string[]): Promise<CliEnd> {
    return corpus("project", ...args, ...this.words);
  }

  start(...args: string[]): ReturnType<typeof startCorpus> {
    return startCorpus(["project", ...args, ...this.words]);
  }

  /** Runs it on a terminal of its own; `typed` is typed once it has said `question`. */
  async onTerminal(question: string, typed: string, ...args: string[]): Promise<End> {
    const words = [process.execPath, builtCli, "project", ...args, ...this.words];
    const end = await execa("python3", [terminal, question, typed, ...words], { reject: false, all: true });
    return { exitCode: end.exitCode ?? -1, said: end.all };
  }
}

/** The commands that only look at a project. */
export const looks = (name: string): readonly (readonly string[])[] => [
  ...[
    "releases",
    "archives",
    "status",
    "healthcheck",
    "verify",
    "pending",
    "access",
    "push-info",
    "config",
    "origins",
    "show",
  ].map((command) => [command, name]),
  ["list"],
  ["report"],
  ["lock", name],
];

/** Names and arguments that mean something to a shell, to YAML, to Jinja, or to Salt's own reading of arguments. */
export const hostile: readonly string[] = [
  "$(touch pwned)",
  "`touch pwned`",
  "a b",
  "o'brien\"s",
  "line\nbreak",
  "a#b",
  "name=other",
  "{{ 7 * 7 }}",
  "{a: 1}",
  "[x]",
  "yes",
  "0755",
  "é😀\u007f",
  "../../etc",
];
