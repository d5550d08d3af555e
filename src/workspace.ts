import { dirname, resolve } from "node:path";
import type { CompileOptions } from "./compile/index.ts";
import * as api from "./index.ts";
import { builtInInstallers } from "./installers/index.ts";
import { packageRoot } from "./support/package-root.ts";
import { version } from "./support/version.ts";

/** Where definitions are; paths may be relative to the current directory. */
export interface Workspace {
  /** The directory of `<name>/project.ts`. */
  readonly projects: string;
  /** @default .corpus/cache/definitions beside the projects directory */
  readonly cache?: string | undefined;
}

/** The compiler's options for a workspace, or one project of it: the authors' API, the installers and the pack that come with corpus. */
export function compileOptions({ projects, cache }: Workspace, project?: string): CompileOptions {
  const projectsDir = resolve(projects);
  const root = dirname(projectsDir);
  return {
    projectsDir,
    root,
    project,
    cacheDir: resolve(cache ?? `${root}/.corpus/cache/definitions`),
    api,
    builtIns: builtInInstallers,
    packDir: `${packageRoot()}/salt-ext/src/saltext/corpus`,
    version,
  };
}
