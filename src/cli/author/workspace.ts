import type { CompileOptions } from "../../compile/index.ts";
import { discover } from "../../compile/load/discover.ts";
import { UsageError } from "../../support/errors.ts";
import { exists, listNames } from "../../support/io/read.ts";
import { suggest } from "../../support/similar.ts";
import { compileOptions, type Workspace } from "../../workspace.ts";

/**
 * What compiles a workspace, or one project of it.
 *
 * @throws UsageError when there is no such project, or none at all
 */
export function workspaceOf(workspace: Workspace, project?: string): CompileOptions {
  const options = compileOptions(workspace, project);
  refuseUnknownProject(options.projectsDir, project);
  if (project === undefined) refuseNothing(options.projectsDir);
  return options;
}

function refuseUnknownProject(projectsDir: string, project: string | undefined): void {
  if (!exists(projectsDir))
    throw new UsageError(`there is no directory ${projectsDir}`, {
      hint: "name the directory of <name>/project.ts with --projects DIR, or begin one: corpus init",
    });
  if (project === undefined || exists(`${projectsDir}/${project}/project.ts`)) return;
  const names = listNames(projectsDir).filter((name) => exists(`${projectsDir}/${name}/project.ts`));
  throw new UsageError(`there is no project ${project} in ${projectsDir}`, {
    hint: suggest(project, names) ?? `projects: ${names.join(", ")}`,
  });
}

/** An empty workspace is a wrong path more often than a wish to remove all that was built. */
function refuseNothing(projectsDir: string): void {
  const { entries, strays } = discover(projectsDir);
  if (entries.length + strays.length > 0) return;
  throw new UsageError(`there is no project in ${projectsDir}`, {
    hint: `write ${projectsDir}/<name>/project.ts (corpus new project NAME), or name another directory: --projects DIR`,
  });
}
