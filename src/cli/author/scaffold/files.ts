import { renderProse } from "../../../render/prose.ts";
import { version } from "../../../support/version.ts";
import { installerTemplate, packageTemplates } from "./installer.ts";
import { projectTemplates } from "./projects.ts";
import { workspaceTemplates } from "./workspace.ts";

/** Contents by path. */
export type NewFiles = Readonly<Record<string, string>>;

/** The kinds of projects to begin with. */
export const projectKinds: readonly string[] = Object.keys(projectTemplates);

/** A new workspace with one project. */
export const workspaceFiles = (workspace: string, name: string): NewFiles => ({
  ...rendered(workspaceTemplates, { workspace, name, version: `^${version}` }),
  ...projectFiles(name, "generic"),
});

/** The definition of a project. */
export const projectFiles = (name: string, kind: string): NewFiles =>
  rendered(
    { [`projects/${name}/project.ts`]: projectTemplates[kind] ?? "" },
    { name, module: name.replaceAll("-", "_") },
  );

/** An installer for the projects of a workspace. */
export const installerFiles = (name: string): NewFiles =>
  rendered({ [`projects/_installers/${name}.ts`]: installerTemplate }, namesOf(name));

/** An installer as a package of its own. */
export const packageFiles = (name: string): NewFiles => {
  const files = { ...packageTemplates, "index.ts": installerTemplate };
  const inside = Object.entries(files).map(([path, text]) => [`corpus-installer-${name}/${path}`, text] as const);
  return rendered(Object.fromEntries(inside), { ...namesOf(name), version: `^${version}` });
};

const namesOf = (name: string) => ({
  name,
  variable: name.replaceAll(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()).replaceAll("_", ""),
});

const rendered = (templates: NewFiles, context: Readonly<Record<string, string>>): NewFiles =>
  Object.fromEntries(
    Object.entries(templates).map(([path, text]) => [renderProse(path, context), renderProse(text, context)]),
  );
