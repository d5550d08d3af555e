import type { Finding } from "../../model/finding.ts";
import type { Model, OwnerModel } from "../../model/model.ts";
import { onceFor } from "../../support/once-for.ts";
import { validateFiles } from "./files.ts";
import { dottedName, validateGraph, validateIncludes } from "./graph.ts";
import { validateModules } from "./modules.ts";
import { validateOverrides } from "./overrides.ts";
import { validateReferences } from "./references.ts";
import { validateSdb } from "./sdb.ts";
import { validateSecrets } from "./secrets.ts";
import { validateStates } from "./states.ts";

/** Everything that is wrong with a model, at once. */
export function validate(model: Model): Finding[] {
  const owners: readonly OwnerModel[] = [...model.installers, ...model.projects, ...(model.salt ? [model.salt] : [])];
  const knownSls = new Set([
    "corpus.host",
    ...owners.flatMap((owner) => owner.sls.map((sls) => dottedName(owner, sls.name))),
  ]);
  const installers = new Map(model.installers.map((installer) => [installer.name, installer]));
  return [
    ...collidingNames(model),
    ...owners.flatMap((owner) => [...validateOwner(owner), ...validateIncludes(owner, knownSls)]),
    ...validateSdb(model),
    ...model.projects.flatMap((project) => validateOverrides(project, installers.get(project.installer))),
  ];
}

/** What is wrong with an owner, whatever others there are. */
const validateOwner = onceFor((owner: OwnerModel): readonly Finding[] => [
  ...validateStates(owner),
  ...validateReferences(owner),
  ...validateGraph(owner),
  ...validateSecrets(owner),
  ...validateFiles(owner),
  ...(owner.kind === "project" ? validateModules(owner) : []),
]);

/** Two projects of one name would be one directory. */
function collidingNames(model: Model): Finding[] {
  const seen = new Map<string, string>();
  return model.projects.flatMap((project) => {
    const other = seen.get(project.name);
    seen.set(project.name, project.definition);
    return other === undefined
      ? []
      : [
          {
            path: project.name,
            message: `two projects are named ${project.name} (the other: ${other})`,
            written: project.written,
          },
        ];
  });
}
