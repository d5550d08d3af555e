import { existsSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { isRunning, parentOf } from "./daemon.ts";
import { repositoryRoot } from "./venv.ts";

/** The environment variable that marks every process of a standing lab, and what they start in turn, with the lab's directory. */
const mark = "CORPUS_LAB";

/** The environment of whatever is started for the lab in this directory. Without SPT_NOENV, Salt's process titles overwrite it. */
export const marked = (root: string): Readonly<Record<string, string>> => ({ [mark]: root, SPT_NOENV: "1" });

export interface Standing {
  readonly pid: number;
  /** Its command line, shortened. */
  readonly command: string;
}

/** Where a standing lab is. */
export interface Lab {
  /** Its directory, with which its processes are marked. */
  readonly root: string;
  /** Its directory of sockets and pid files. */
  readonly short: string;
}

/** The processes of a standing lab: the daemons, deployments that still run, the applications that they started. */
export function standing(lab: Lab): readonly Standing[] {
  const supervisors = supervisorPids(lab);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter(
      (pid) => pid !== process.pid && (isMarked(pid, lab) || supervisors.has(pid) || supervisors.has(parentOf(pid))),
    )
    .filter(isRunning)
    .map((pid) => ({ pid, command: commandLine(pid) }));
}

/** Supervisors of projects that somebody pushed to the lab from a shell of their own, which bears no mark. */
function supervisorPids({ root, short }: Lab): ReadonlySet<number> {
  const files = existsSync(short) ? readdirSync(short, { recursive: true, encoding: "utf8" }) : [];
  const pids = files
    .filter((file) => file.endsWith("/supervisord.pid"))
    .map((file) => Number(read(`${short}/${file}`)));
  return new Set(pids.filter((pid) => pid > 0 && read(`/proc/${pid}/cmdline`).includes(root)));
}

/** Ends them all: SIGTERM, and SIGKILL for those that are still there after two seconds. What they start meanwhile is ended too. */
export async function stopStanding(lab: Lab): Promise<readonly Standing[]> {
  const stopped = new Map<number, Standing>();
  const deadline = Date.now() + 2_000;
  for (let found = standing(lab); found.length > 0; found = standing(lab)) {
    const overdue = Date.now() > deadline;
    for (const one of found) {
      if (overdue || !stopped.has(one.pid)) signal(one.pid, overdue ? "SIGKILL" : "SIGTERM");
      stopped.set(one.pid, one);
    }
    await delay(50);
  }
  return [...stopped.values()];
}

function isMarked(pid: number, { root }: Lab): boolean {
  return read(`/proc/${pid}/environ`).split("\0").includes(`${mark}=${root}`);
}

function commandLine(pid: number): string {
  const line = read(`/proc/${pid}/cmdline`).replaceAll("\0", " ").replaceAll(repositoryRoot, "").trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

/** Other users' processes, and those that end meanwhile, are none of ours. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
