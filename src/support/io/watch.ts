import { watch } from "node:fs";
import { systemTimers } from "../timers.ts";

/** Editors write a file in several steps: changes that come within this time are one. */
const settleMs = 15;

/** Changes below a directory, as they come: the names of what changed, relative to it. Ends when the signal is aborted. */
export async function* changesIn(directory: string, signal: AbortSignal): AsyncGenerator<readonly string[], void> {
  const pending = new Set<string>();
  let wake = (): void => {};
  const watcher = watch(directory, { recursive: true }, (_event, name) => {
    pending.add(name ?? "");
    wake();
  });
  signal.addEventListener("abort", () => wake(), { once: true });
  try {
    while (!signal.aborted) {
      if (pending.size === 0) await new Promise<void>((resolve) => (wake = resolve));
      if (signal.aborted) return;
      await new Promise<void>((resolve) => void systemTimers.after(settleMs, resolve));
      const names = [...pending].toSorted();
      pending.clear();
      yield names;
    }
  } finally {
    watcher.close();
  }
}
