import { type CliEnd, corpus, startCorpus } from "../bridge/cli.ts";
import type { ProjectHost } from "../engine/host.ts";

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
}

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
