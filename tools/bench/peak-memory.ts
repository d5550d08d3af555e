import { execFileSync } from "node:child_process";

/** Reports the largest resident set of a command, by the kernel's own account of ended children. */
const script = `
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
`;

/** The peak memory of one run of a command, in MiB; the largest of its processes counts. */
export function peakMemory(command: string, args: readonly string[]): number {
  return Number(execFileSync("python3", ["-c", script, command, ...args], { encoding: "utf8" })) / 1024;
}
