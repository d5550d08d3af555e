import { toolVersion } from "../../../hosts/index.ts";
import { oldestNode } from "../../../support/version.ts";
import type { Diagnosis } from "./diagnosis.ts";

/** A tool that corpus runs, and what to do where it is not there. */
interface Tool {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** The version in what it says. */
  readonly pattern: RegExp;
  readonly oldest?: string;
  readonly isNeeded: boolean;
  readonly advice: string;
}

/** node, git, ssh, salt. */
export async function checkTools(saltCall: string, signal: AbortSignal): Promise<Diagnosis[]> {
  return Promise.all(toolsOf(saltCall).map((tool) => check(tool, signal)));
}

const toolsOf = (saltCall: string): readonly Tool[] => [
  {
    name: "node",
    command: process.execPath,
    args: ["--version"],
    pattern: /v([\d.]+)/,
    oldest: oldestNode,
    isNeeded: true,
    advice: `install node ${oldestNode} or later`,
  },
  {
    name: "git",
    command: "git",
    args: ["--version"],
    pattern: /git version ([\d.]+)/,
    // proc-receive, by which a deployment that fails is a push that fails.
    oldest: "2.29",
    isNeeded: true,
    advice: "install git 2.29 or later: projects are deployed with it",
  },
  {
    name: "ssh",
    command: "ssh",
    args: ["-V"],
    pattern: /OpenSSH_([\d.]+)/,
    isNeeded: false,
    advice: "install an OpenSSH client for corpus project --ssh and masters over ssh",
  },
  {
    name: "salt-call",
    command: saltCall,
    args: ["--version"],
    pattern: /salt-call ([\d.]+)/,
    oldest: "3006",
    isNeeded: false,
    advice: "install Salt 3006 or later where projects are to run; a machine that only builds needs none",
  },
];

async function check({ name, command, args, pattern, ...tool }: Tool, signal: AbortSignal): Promise<Diagnosis> {
  const said = await toolVersion(command, args, signal);
  const version = pattern.exec(said ?? "")?.[1];
  if (version === undefined)
    return {
      name,
      state: tool.isNeeded ? "wrong" : "missing",
      found: `${command} cannot be run here`,
      advice: tool.advice,
    };
  if (tool.oldest !== undefined && isOlder(version, tool.oldest))
    return { name, state: "wrong", found: `${version} is too old`, advice: tool.advice };
  return { name, state: "good", found: version };
}

function isOlder(version: string, oldest: string): boolean {
  const [a, b] = [version, oldest].map((text) => text.split(".").map(Number));
  for (const [index, wanted] of (b ?? []).entries()) {
    const part = a?.[index] ?? 0;
    if (part !== wanted) return part < wanted;
  }
  return false;
}
