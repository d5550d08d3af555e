import type { InstallerDefinition, InstallerUse } from "../../definitions/installer.ts";
import type { Finding } from "../../model/finding.ts";
import type { InstallerModel, ProjectModel, Written } from "../../model/model.ts";
import type { LoadedProject } from "../load/load.ts";
import { validateShape } from "../validate/shape.ts";
import { genericName, normalizeInstaller } from "./installer.ts";
import { normalizeProject } from "./project.ts";

/** Built-in installers say this where others say their file. */
export const builtIn = "corpus";

export interface Normalized {
  readonly installers: readonly InstallerModel[];
  readonly projects: readonly ProjectModel[];
  readonly findings: readonly Finding[];
}

/** Turns definitions into the model: runs the authors' functions, fills in defaults, derives ids, resolves handles. */
export function normalize(projects: readonly LoadedProject[], builtIns: readonly InstallerDefinition[]): Normalized {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const installers = new Map<string, InstallerModel>();
  const known = new Map<InstallerDefinition, InstallerModel | undefined>();
  const installerOf = (given: InstallerDefinition, definition: string): InstallerModel | undefined => {
    if (!known.has(given))
      known.set(given, addInstaller(normalizeInstaller(given, definition, report), installers, report));
    return known.get(given);
  };
  for (const installer of builtIns) installerOf(installer, builtIn);
  const models = projects.flatMap(({ definition, file }) => {
    const wrong = validateShape("project", definition.options, definition.origin);
    wrong.forEach(report);
    if (wrong.length > 0) return [];
    const use = definition.options["installer"] as InstallerUse<unknown> | undefined;
    const installer =
      use === undefined ? installers.get(genericName) : usedInstaller(use, (given) => installerOf(given, file));
    if (installer === undefined) {
      if (use?.kind !== "installer-use") report(notAnInstaller(definition.options["name"], definition.origin));
      return [];
    }
    return [normalizeProject(definition, { installer, installerOptions: use?.options, definition: file, report })];
  });
  return { installers: [...installers.values()], projects: models, findings };
}

function usedInstaller(
  use: InstallerUse<unknown>,
  installerOf: (given: InstallerDefinition) => InstallerModel | undefined,
): InstallerModel | undefined {
  return use.kind === "installer-use" ? installerOf(use.installer) : undefined;
}

const notAnInstaller = (name: unknown, written: Written): Finding => ({
  path: `${String(name)} › installer`,
  message: "is not an installer with its options",
  hint: 'call it: installer: python({ wsgi: "blog.wsgi" })',
  written,
});

/** Two copies of one definition (each project is bundled alone) are one installer; two different ones of a name are a finding. */
function addInstaller(
  model: InstallerModel | undefined,
  installers: Map<string, InstallerModel>,
  report: (finding: Finding) => void,
): InstallerModel | undefined {
  if (model === undefined) return undefined;
  const existing = installers.get(model.name);
  if (existing === undefined) {
    installers.set(model.name, model);
    return model;
  }
  if (fingerprint(existing) === fingerprint(model)) return existing;
  report({
    path: model.name,
    message: `two different installers are named ${model.name} (the other: ${existing.definition})`,
    hint: "name one of them otherwise",
    written: model.written,
  });
  return existing;
}

const fingerprint = (model: InstallerModel): string =>
  JSON.stringify(model, (key, value: unknown) => (key === "written" || key === "definition" ? undefined : value));
