import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What one run of a command took. */
export interface ProcessRun {
  readonly ms: number;
  /** Of all processors, by the kernel's own account of ended children. */
  readonly cpuMs: number;
  /** The largest resident set of its processes. */
  readonly peakMiB: number;
}

const script = `
import json, resource, subprocess, sys, time
started_at = time.perf_counter()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
ms = (time.perf_counter() - started_at) * 1000
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({"ms": ms, "cpuMs": (used.ru_utime + used.ru_stime) * 1000, "peakMiB": used.ru_maxrss / 1024}))
`;

/** Runs a command to its end. @throws when it fails */
export async function runProcess(command: string, args: readonly string[]): Promise<ProcessRun> {
  const { stdout } = await promisify(execFile)("python3", ["-c", script, command, ...args]);
  return JSON.parse(stdout) as ProcessRun;
}
