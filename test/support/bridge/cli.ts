import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildDist } from "../../../tools/build-dist.mjs";
import { checkRecord } from "./schemas.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

// What operators run is the bundle. It also starts several times faster than the sources do.
// Whoever runs a whole layer has built it: files of tests that run side by side must not replace it under each other.
if (process.env["CORPUS_DIST"] !== "built") await buildDist();

/** The command line, built from the sources as they are now. */
export const builtCli = `${root}dist/cli/main.js`;

/** How a run of the command ended. */
export interface CliEnd {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run of `corpus`; `interrupt` is ^C. */
export function startCorpus(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): {
  readonly end: Promise<CliEnd>;
  readonly interrupt: () => void;
  /** Reads no more of its output, as `head` does. */
  readonly stopReading: () => void;
  readonly stdoutIncludes: (text: string) => Promise<void>;
} {
  const child = spawn(process.execPath, [builtCli, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    // What is learned here (how long calls take) is nothing for the developer's own cache.
    env: { ...process.env, XDG_CACHE_HOME: join(tmpdir(), `corpus-test-cache-${process.pid}`), ...env },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return {
    end: once(child, "close").then(([exitCode]) => ({ exitCode: exitCode as number | null, stdout, stderr })),
    interrupt: () => child.kill("SIGINT"),
    stopReading: () => child.stdout.destroy(),
    async stdoutIncludes(text) {
      while (!stdout.includes(text)) await once(child.stdout, "data");
    },
  };
}

/** Runs `corpus` to its end. */
export function corpus(...args: string[]): Promise<CliEnd> {
  return startCorpus(args).end;
}

/** The NDJSON records on stdout, each as its published schema says. */
export function recordsOf(end: CliEnd): Record<string, unknown>[] {
  const lines = end.stdout.split("\n").filter((line) => line !== "");
  const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const record of records) checkRecord(record);
  return records;
}
