import { relative } from "node:path";
import type { Finding } from "../../model/finding.ts";
import { exists, kindOf, listNames } from "../../support/io/read.ts";
import { mostSimilar } from "../../support/similar.ts";

/** What stands in the directory of projects; all paths absolute, sorted by name. */
export interface Discovered {
  /** The definition files: `<projects>/<name>/project.ts`. */
  readonly entries: readonly string[];
  /** Directories without one. */
  readonly strays: readonly string[];
}

/** The definition files of a workspace, or that of one project. */
export function discover(projectsDir: string, only?: string): Discovered {
  const [entries, strays]: [string[], string[]] = [[], []];
  for (const name of only === undefined ? listNames(projectsDir) : [only]) {
    const entry = `${projectsDir}/${name}/project.ts`;
    if (exists(entry)) entries.push(entry);
    else if (only === undefined && isForProject(name) && kindOf(`${projectsDir}/${name}`) === "directory")
      strays.push(`${projectsDir}/${name}`);
  }
  const salt = `${projectsDir}/salt.ts`;
  if (only === undefined && exists(salt)) entries.push(salt);
  return { entries, strays };
}

/** Shared modules live in directories like `_shared`. */
const isForProject = (name: string): boolean => !/^[._]/.test(name) && name !== "node_modules";

/** A stray is a project that its tree would lose without a word. */
export function strayFinding(directory: string, root: string): Finding {
  const path = relative(root, directory);
  const similar = mostSimilar("project.ts", listNames(directory));
  return {
    path,
    message: "has no project.ts",
    hint:
      similar === undefined
        ? "directories whose names begin with _ or . are not projects"
        : `did you mean ${path}/${similar}? rename it`,
  };
}
