import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** A daemon of the lab: its own process group, its output in a file, ended by its own pid. */
export interface Daemon {
  readonly name: string;
  readonly pid: number;
  readonly log: string;
}

export interface DaemonOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly log: string;
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a daemon that outlives this process. Its output is appended to `log`. */
export async function startDaemon(options: DaemonOptions): Promise<Daemon> {
  const output = openSync(options.log, "a", 0o600);
  try {
    const child = spawn(options.command, options.args, {
      detached: true,
      stdio: ["ignore", output, output],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: { ...process.env, ...options.environment },
    });
    await once(child, "spawn");
    child.unref();
    if (child.pid === undefined) throw new Error(`${options.command} did not start`);
    return { name: options.name, pid: child.pid, log: options.log };
  } finally {
    closeSync(output);
  }
}

/** Whether the process still runs; a zombie does not. */
export function isRunning(pid: number): boolean {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "utf8");
    return !["Z", "X"].includes(status.slice(status.lastIndexOf(")") + 2)[0] ?? "X");
  } catch {
    return false;
  }
}

/** When the process was started, in clock ticks since boot; tells a process from a later one with the same pid. */
export function startTicks(pid: number): string | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "utf8");
    return status.slice(status.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}

/** The pid of a process's parent; 0 when it is gone. */
export function parentOf(pid: number): number {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Ends a daemon: SIGTERM, then SIGKILL to its whole group after `graceMs` (default 10 s). */
export async function stopDaemon(daemon: { readonly pid: number }, graceMs = 10_000): Promise<void> {
  signal(daemon.pid, "SIGTERM");
  if (!(await ended(daemon.pid, graceMs))) {
    signal(-daemon.pid, "SIGKILL");
    await ended(daemon.pid, 5_000);
  }
  // Forked children of a Salt daemon share its group; none may outlive it.
  signal(-daemon.pid, "SIGKILL");
}

/** kill -9 of a daemon and all its children, as when the machine loses power. */
export async function killDaemon(daemon: { readonly pid: number }): Promise<void> {
  signal(-daemon.pid, "SIGKILL");
  await ended(daemon.pid, 5_000);
}

/** The last lines of a daemon's log, for the message of a failure. */
export function logTail(path: string, lines = 20): string {
  try {
    return readFileSync(path, "utf8").split("\n").slice(-lines).join("\n");
  } catch {
    return "(no log)";
  }
}

async function ended(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (isRunning(pid)) {
    if (Date.now() > deadline) return false;
    await delay(25);
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
