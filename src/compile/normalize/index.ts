import { basename, dirname } from "node:path";
import type { InstallerDefinition, InstallerUse } from "../../definitions/installer.ts";
import type { ProjectDefinition } from "../../definitions/project.ts";
import type { Finding } from "../../model/finding.ts";
import type { InstallerModel, ProjectModel, SaltModel, Written } from "../../model/model.ts";
import type { Loaded } from "../load/load.ts";
import { validateShape } from "../validate/shape.ts";
import { genericName, normalizeInstaller } from "./installer.ts";
import { createMemory, type Memory } from "./memory.ts";
import { normalizeProject } from "./project.ts";
import { normalizeSalt } from "./salt.ts";

/** Built-in installers say this where others say their file. */
export const builtIn = "corpus";

export interface Normalized {
  readonly installers: readonly InstallerModel[];
  readonly projects: readonly ProjectModel[];
  readonly salt: SaltModel | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Turns definitions into the model: runs the authors' functions, fills in defaults, derives ids, resolves handles.
 * @param memory what the last build of this process made of the same definitions. @default nothing is remembered
 */
export function normalize(
  { projects, salt }: Loaded,
  builtIns: readonly InstallerDefinition[],
  memory: Memory = createMemory(),
): Normalized {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const installers = new Map<string, InstallerModel>();
  const known = new Map<InstallerDefinition, InstallerModel>();
  const installerOf = (given: InstallerDefinition, definition: string): InstallerModel => {
    const made = () =>
      memory.recall({ definition: given, from: [definition], report }, (tell) =>
        normalizeInstaller(given, definition, tell),
      );
    const model = known.get(given) ?? addInstaller(made(), installers, report);
    known.set(given, model);
    return model;
  };
  for (const installer of builtIns) installerOf(installer, builtIn);
  const models = projects.flatMap(({ definition, file, files }) => {
    const { findings: wrong, usable } = validateShape("project", definition.options, definition.origin);
    [...wrong, ...strangerIn(file, definition)].forEach(report);
    const options = { ...usable, name: usable["name"] ?? directoryOf(file) };
    const use = usedInstaller({ ...definition, options }, report);
    if (use === undefined) return [];
    const installer = use === genericName ? installers.get(use) : installerOf(use.installer, file);
    if (installer === undefined) return [];
    const installerOptions = use === genericName ? undefined : use.options;
    return [
      memory.recall({ definition, from: [installer, file, files], report }, (tell) =>
        normalizeProject(
          { ...definition, options },
          { installer, installerOptions, definition: file, files, report: tell },
        ),
      ),
    ];
  });
  const saltModel = salt === undefined ? undefined : normalizeSalt(salt.definition, salt.file, report);
  memory.settle();
  return { installers: [...installers.values()], projects: models, salt: saltModel, findings };
}

const directoryOf = (file: string): string => basename(dirname(file));

/** People and `--project` know a project by its directory, and hosts by its name. */
function strangerIn(file: string, { options, origin }: ProjectDefinition): Finding[] {
  const [name, directory] = [options["name"], directoryOf(file)];
  if (typeof name !== "string" || name === directory) return [];
  return [
    {
      path: dirname(file),
      message: `is the directory of a project named ${name}`,
      hint: `write name: ${JSON.stringify(directory)}, or rename the directory`,
      written: origin,
    },
  ];
}

/** The installer that a project calls; one that it only names is a finding, and stands for a call without options. */
function usedInstaller(
  { options, origin }: ProjectDefinition,
  report: (finding: Finding) => void,
): Pick<InstallerUse<unknown>, "installer" | "options"> | typeof genericName | undefined {
  const use = options["installer"] as InstallerUse<unknown> | InstallerDefinition | undefined;
  if (use === undefined) return genericName;
  if (use?.kind === "installer-use") return use;
  report(notAnInstaller(options["name"], origin));
  return use?.kind === "installer" ? { installer: use, options: {} } : undefined;
}

const notAnInstaller = (name: unknown, written: Written): Finding => ({
  path: `${String(name)} › installer`,
  message: "is not an installer with its options",
  hint: 'call it: installer: python({ wsgi: "blog.wsgi" })',
  written,
});

/** Two copies of one definition (each project is bundled alone) are one installer; two different ones of a name are a finding. */
function addInstaller(
  model: InstallerModel,
  installers: Map<string, InstallerModel>,
  report: (finding: Finding) => void,
): InstallerModel {
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
