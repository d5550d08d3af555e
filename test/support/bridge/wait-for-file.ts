import { existsSync, watch } from "node:fs";
import { basename, dirname } from "node:path";

/** Resolves when a file is there: told by the directory's own changes, not by a clock. */
export function waitForFile(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const watcher = watch(dirname(path));
    const finish = () => {
      watcher.close();
      resolve();
    };
    watcher.on("error", reject);
    watcher.on("change", (_kind, name) => {
      if (String(name) === basename(path) && existsSync(path)) finish();
    });
    if (existsSync(path)) finish();
  });
}
