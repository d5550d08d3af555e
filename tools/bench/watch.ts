import { spawn } from "node:child_process";
import { once } from "node:events";
import { type FSWatcher, mkdtempSync, rmSync, watch, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { definition, writeDefinitions } from "./definitions.ts";
import { type Row, sampleOf } from "./rows.ts";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/**
 * How long a change of one definition takes to show: from the write of the definition to the new manifest in its place, which comes last, as
 * the kernel tells it. `corpus build --watch` beside a new process of `corpus build` for the same change. On tmpfs. Needs `npm run build`.
 */
export async function benchWatch(rounds = 25, count = 100): Promise<Row[]> {
  const directory = mkdtempSync("/dev/shm/corpus-bench-");
  try {
    writeDefinitions(directory, count);
    const args = ["--projects", `${directory}/projects`, "--out", `${directory}/out`];
    const watching = await startWatching(args);
    const shown: number[] = [];
    for (let round = 0; round < rounds; round++) shown.push(await showChange(directory, (round * 7) % count, round));
    await watching.end();
    const alone: number[] = [];
    for (let round = 0; round < 5; round++) {
      const built = showChange(directory, round, rounds + round);
      await once(spawn(process.execPath, [main, "--quiet", "build", ...args], { stdio: "ignore" }), "exit");
      alone.push(await built);
    }
    const peer = { ...sampleOf(alone), what: "corpus build, another process" };
    return [{ name: `a change shows, of one of ${count} projects (build --watch)`, ours: sampleOf(shown), peer }];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Starts `corpus build --watch`; ready when it says that it watches. */
async function startWatching(args: readonly string[]): Promise<{ end(): Promise<unknown> }> {
  const child = spawn(process.execPath, [main, "build", "--watch", ...args], { stdio: ["ignore", "ignore", "pipe"] });
  for await (const line of createInterface({ input: child.stderr })) if (line.startsWith("watching ")) break;
  const ended = once(child, "exit");
  return {
    end: () => {
      child.kill("SIGINT");
      return ended;
    },
  };
}

/** Milliseconds from a changed definition to the tree that has it. */
async function showChange(directory: string, index: number, turn: number): Promise<number> {
  const watcher = watch(`${directory}/out`);
  try {
    const renamed = manifestIn(watcher);
    const started = performance.now();
    writeFileSync(`${directory}/projects/p${index}/project.ts`, definition(index, `turn${turn}.example.org`));
    await renamed;
    return performance.now() - started;
  } finally {
    watcher.close();
  }
}

const manifestIn = (watcher: FSWatcher): Promise<void> =>
  new Promise((resolve) => {
    watcher.on("change", (event, name) => {
      if (event === "rename" && name === "manifest.json") resolve();
    });
  });
