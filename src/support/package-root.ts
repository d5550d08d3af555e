import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { exists } from "./io/read.ts";

/** The directory of corpus's own package: it holds `package.json` and `salt-ext`, whether this runs from src/ or dist/. */
export function packageRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!exists(`${directory}/salt-ext`)) {
    const above = dirname(directory);
    if (above === directory) throw new Error("the package of corpus is incomplete: salt-ext is missing");
    directory = above;
  }
  return directory;
}
