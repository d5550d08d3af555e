import type { Artifact, Json, ProjectModel, SlsModel } from "../model/model.ts";
import { dumpYaml, plainHeader } from "../render/yaml.ts";
import type { SecretLookup } from "../salt/secret.ts";
import { onceFor } from "../support/once-for.ts";
import { jinjaString } from "./jinja.ts";
import { writeSls } from "./sls.ts";

/** What goes into a project's two repositories: `.salt` beside the code, and the private pillar. */
export const emitProject = onceFor((project: ProjectModel): readonly Artifact[] => {
  const { definition } = project;
  const root = `projects/${project.name}`;
  const salt = `${root}/project/.salt`;
  const placed = new Set(project.files.map(({ path }) => inSalt(path)));
  return [
    ...(placed.has("PILLAR.sample")
      ? []
      : [{ path: `${salt}/PILLAR.sample`, content: sampleText(project), definition }]),
    ...project.sls
      .filter((sls) => !placed.has(`${sls.name}.sls`) || !isOnlyIncluding(sls))
      .map((sls) => ({
        path: `${salt}/${sls.name}.sls`,
        content: writeSls(sls, { definition, data: project.knownData }),
        definition,
      })),
    ...project.files.map(({ path, content }) => ({
      path: `${salt}/${inSalt(path)}`,
      content,
      definition: `${definition.replace(/[^/]*$/, "")}${path}`,
    })),
    {
      path: `${root}/pillar/init.sls`,
      content: pillarText(project),
      definition,
    },
  ];
});

/** Where a file beside the definition stands in `.salt`: those of `salt/` at its top. */
const inSalt = (path: string): string => path.replace(/^salt\//, "");

/** An SLS that includes the installer's and nothing else gives way to a hand-written one of its name. */
const isOnlyIncluding = ({ body, extend }: SlsModel): boolean => body.length === 0 && extend.length === 0;

const sampleText = (project: ProjectModel): string =>
  plain(project, "Default pillar of the project: pillar overrides it.", sample(project));

function sample(project: ProjectModel): Json {
  const overrides = {
    ...(Object.keys(project.environments).length === 0 ? {} : { env_defaults: project.environments }),
    ...(Object.keys(project.os).length === 0 ? {} : { os_defaults: project.os }),
    ...(Object.keys(project.notify).length === 0 ? {} : { notify: project.notify }),
  };
  return { api_version: "2", installer: project.installer, ...project.settings, data: project.data, ...overrides };
}

const pillarComment = "Private pillar: settings of this host go to data, what nobody may read to secrets.";

/** The pillar: plain data, or the look-ups of the secrets in Jinja. */
function pillarText(project: ProjectModel): string {
  const content: Json = { api_version: "2", data: {} };
  const secrets = Object.entries(project.secrets).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (secrets.length === 0) return plain(project, pillarComment, content);
  const lines = plain(project, pillarComment, content).split("\n").slice(1);
  const isEncrypted = secrets.some(([, { kind }]) => kind === "gpg");
  const entries = secrets.map(([name, found]) => `    ${name}: ${lookupText(found, project.name, name)}\n`);
  return `#!jinja|yaml${isEncrypted ? "|gpg" : ""}\n${lines.join("\n")}  secrets:\n${entries.join("")}`;
}

function lookupText(found: SecretLookup, project: string, name: string): string {
  if (found.kind === "gpg") return `|\n${found.text.replaceAll(/^(?=.)/gm, "      ")}`;
  const call =
    found.kind === "sdb"
      ? `salt["sdb.get"](${jinjaString(found.uri)})`
      : `salt["mc_project.secret"](${jinjaString(project)}, ${jinjaString(name)}, ${found.length})`;
  return `{{ ${call} | yaml_dquote }}`;
}

function plain(project: ProjectModel, comment: string, content: Json): string {
  return `${plainHeader}\n# Made by corpus from ${project.definition}; edit there.\n# ${comment}\n${dumpYaml({ [`makina-projects.${project.name}`]: content })}`;
}
