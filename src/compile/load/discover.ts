import { exists, listNames } from "../../support/io/read.ts";

/** The definition files of a workspace: `<projects>/<name>/project.ts`, absolute, sorted by name. */
export function discover(projectsDir: string, only?: string): string[] {
  const names = only === undefined ? listNames(projectsDir) : [only];
  return names.map((name) => `${projectsDir}/${name}/project.ts`).filter(exists);
}
