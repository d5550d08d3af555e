import type { ProjectDefinition } from "../../definitions/project.ts";
import type { Finding } from "../../model/finding.ts";
import {
  type InstallerModel,
  installerSls,
  type JsonMapping,
  type ProjectModel,
  projectSls,
  type SlsModel,
  undoOf,
} from "../../model/model.ts";
import type { TargetRelease } from "../../salt/states.ts";
import { dataOf, mergeData } from "./data.ts";
import { secretsOf } from "./installer.ts";
import { normalizeOwner } from "./owner.ts";
import { settingsOf } from "./settings.ts";

/** What a project is normalised with. */
export interface ProjectScope {
  readonly installer: InstallerModel;
  readonly installerOptions: unknown;
  readonly definition: string;
  readonly files: ProjectModel["files"];
  readonly report: (finding: Finding) => void;
}

/** The model of a project whose options have the right shape. */
export function normalizeProject(given: ProjectDefinition, scope: ProjectScope): ProjectModel {
  const { options, origin } = given;
  const { installer, report } = scope;
  const name = String(options["name"]);
  const about = (what: string) => ({ path: `${name} › ${what}`, written: origin, report });
  const installerOptions = dataOf(scope.installerOptions, about("installer"));
  const data = mergeData(installerOptions, dataOf(options["data"], about("data")));
  const overrides = (key: string) => overridesOf(options[key], (which) => about(`${key} › ${which}`));
  return {
    kind: "project",
    name,
    installer: installer.name,
    target: (options["salt"] ?? "both") as TargetRelease,
    options: installerOptions,
    data,
    settings: settingsOf(options, about("settings")),
    secrets: { ...installer.secrets, ...secretsOf(options["secrets"], about("secrets")) },
    environments: overrides("environments"),
    os: overrides("os"),
    notify: (options["notify"] ?? {}) as JsonMapping,
    knownData: mergeData(installer.data, data),
    sls: slsOf(given, installer, report),
    files: scope.files,
    definition: scope.definition,
    written: origin,
  };
}

function overridesOf(
  given: unknown,
  about: (which: string) => Parameters<typeof dataOf>[1],
): Record<string, JsonMapping> {
  const entries = Object.entries((given ?? {}) as Record<string, { data: unknown }>);
  return Object.fromEntries(entries.map(([which, overrides]) => [which, dataOf(overrides.data, about(which))]));
}

/** The installer's undo of a step that the project replaces wholly does not belong to it. */
const undoneOtherwise =
  (installer: InstallerModel) =>
  (step: SlsModel): string[] =>
    step.include.includes(installerSls(installer.name, step.name)) ? [] : [undoOf(step.name)];

/** The project's own SLS, and includes of the installer's for all that it does not replace. */
function slsOf(given: ProjectDefinition, installer: InstallerModel, report: (finding: Finding) => void): SlsModel[] {
  const { options, origin } = given;
  const name = String(options["name"]);
  const shared = installer.sls.map((sls) => sls.name).filter((sls) => sls !== "healthcheck");
  const owned = normalizeOwner({
    name,
    written: origin,
    steps: options["steps"],
    procedures: options["procedures"],
    checks: options["checks"],
    dotted: (sls) => projectSls(name, sls),
    inherited: (sls) => (shared.includes(sls) ? installerSls(installer.name, sls) : undefined),
    inheritedChecks: installer.hasChecks ? [installerSls(installer.name, "healthcheck")] : [],
    report,
  });
  const own = [
    ...owned.procedures.values(),
    ...owned.steps,
    ...owned.undos,
    ...(owned.healthcheck === undefined ? [] : [owned.healthcheck]),
  ];
  const replaced = new Set([...own.map((sls) => sls.name), ...owned.steps.flatMap(undoneOtherwise(installer))]);
  const included = shared
    .filter((sls) => !replaced.has(sls))
    .map(
      (sls): SlsModel => ({
        name: sls,
        include: [installerSls(installer.name, sls)],
        extend: [],
        body: [],
        names: [],
        written: origin,
      }),
    );
  return [...included, ...own];
}
