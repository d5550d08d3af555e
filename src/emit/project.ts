import type { Artifact, Json, ProjectModel } from "../model/model.ts";
import { dumpYaml, plainHeader } from "../render/yaml.ts";
import { writeSls } from "./sls.ts";

/** What goes into a project's two repositories: `.salt` beside the code, and the private pillar. */
export function emitProject(project: ProjectModel): Artifact[] {
  const { definition } = project;
  const root = `projects/${project.name}`;
  const salt = `${root}/project/.salt`;
  return [
    {
      path: `${salt}/PILLAR.sample`,
      content: plain(project, "Default pillar of the project: pillar overrides it.", sample(project)),
      definition,
    },
    ...project.sls.map((sls) => ({
      path: `${salt}/${sls.name}.sls`,
      content: writeSls(sls, { definition, data: project.knownData }),
      definition,
    })),
    {
      path: `${root}/pillar/init.sls`,
      content: plain(project, "Private pillar: settings of this host and secrets go to data.", emptyPillar),
      definition,
    },
  ];
}

function sample(project: ProjectModel): Json {
  const overrides = {
    ...(Object.keys(project.environments).length === 0 ? {} : { env_defaults: project.environments }),
    ...(Object.keys(project.os).length === 0 ? {} : { os_defaults: project.os }),
    ...(Object.keys(project.notify).length === 0 ? {} : { notify: project.notify }),
  };
  return { api_version: "2", installer: project.installer, ...project.settings, data: project.data, ...overrides };
}

const emptyPillar: Json = { api_version: "2", data: {} };

function plain(project: ProjectModel, comment: string, content: Json): string {
  return `${plainHeader}\n# Made by corpus from ${project.definition}; edit there.\n# ${comment}\n${dumpYaml({ [`makina-projects.${project.name}`]: content })}`;
}
