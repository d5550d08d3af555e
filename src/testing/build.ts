import { compile } from "../compile/index.ts";
import { type Artifact, type JsonMapping, type ProjectModel, partsOf } from "../model/model.ts";
import { sampleHost } from "../preview/host.ts";
import { type PreviewedSls, previewProject } from "../preview/project.ts";
import { mostSimilar } from "../support/similar.ts";
import { compileOptions } from "../workspace.ts";
import { highStateBySalt } from "./salt.ts";
import { type RenderedSls, renderedSls } from "./states.ts";

/** What an SLS is rendered for. */
export interface RenderOptions {
  /** @default "dev" */
  readonly env?: string;
  /** The project's own part of the pillar: `{ data: { … } }`. @default none */
  readonly pillar?: JsonMapping;
  /** Grains of the host, over those of a Debian 12. */
  readonly grains?: JsonMapping;
  /** A host where users, groups and owners are left alone. @default false */
  readonly unprivileged?: boolean;
}

/** A project that was compiled to be tested; nothing was written. */
export interface TestedProject {
  /** The files of its part of the tree, and of its installer's. */
  readonly artifacts: readonly Artifact[];
  /** The text of an emitted file: `100_settings.sls`, `PILLAR.sample` of its `.salt`, or any path of the tree. */
  text(path: string): string;
  /** The final configuration, as SLS see it as `cfg`. */
  configuration(options?: RenderOptions): JsonMapping;
  /** An SLS as a minion sees it, with what it includes, worked out without Salt. @throws Error when it does not render */
  render(sls: string, options?: RenderOptions): RenderedSls;
  /** The same, by the Salt of this machine (`.corpus/salt-*`, `/opt/saltstack`). @throws Error when there is none, or Salt refuses it */
  renderBySalt(sls: string, options?: RenderOptions): Promise<RenderedSls>;
}

/**
 * Compiles a project of a workspace.
 *
 * @param directory the project's: `projects/blog`
 * @throws DefinitionError with all findings
 */
export async function buildProject(directory: string): Promise<TestedProject> {
  const [, projects = ".", name = ""] = /^(.*?)\/?([^/]+)\/?$/.exec(directory) ?? [];
  const found = compileOptions({ projects: projects === "" ? "." : projects }, name);
  // A definition that another corpus of this process has loaded belongs to that one.
  const options = { ...found, cacheDir: `${found.cacheDir}/testing` };
  const compiled = await compile(options);
  const [project] = compiled.model.projects;
  if (project === undefined) throw new Error(`there is no project in ${directory}`);
  const previewFor = (given: RenderOptions) => previewProject(compiled, project, situationOf(given));
  return {
    artifacts: compiled.artifacts.filter(({ path }) => isOwn(path, project)),
    text: (path) => textOf(compiled.artifacts, path, project.name),
    configuration: (given = {}) => previewFor(given).configuration.values,
    render: (sls, given = {}) => renderedSls(project.name, sls, dataOf(previewFor(given).sls, project, sls)),
    renderBySalt: async (sls, given = {}) => {
      const cfg = previewFor(given).configuration.values;
      const { grains } = situationOf(given).host;
      const salted = { artifacts: compiled.artifacts, project: project.name, sls, cfg, grains };
      return renderedSls(project.name, sls, await highStateBySalt(salted, options.root));
    },
  };
}

function situationOf({ env, pillar, grains = {}, unprivileged = false }: RenderOptions) {
  const { os = sampleHost.os, os_family: osFamily = sampleHost.osFamily } = grains as {
    os?: string;
    os_family?: string;
  };
  const host = { os, osFamily, grains: { ...sampleHost.grains, ...grains }, unprivileged };
  return { env, pillar, host };
}

const isOwn = (path: string, project: ProjectModel): boolean => partsOf(project).some((part) => path.startsWith(part));

function textOf(artifacts: readonly Artifact[], path: string, project: string): string {
  const paths = [path, `projects/${project}/project/.salt/${path}`];
  const found = artifacts.find((artifact) => paths.includes(artifact.path));
  if (found !== undefined) return String(found.content);
  const near = mostSimilar(
    paths[1] ?? "",
    artifacts.map((artifact) => artifact.path),
  );
  throw new Error(`nothing is emitted to ${path}${near === undefined ? "" : `; did you mean ${near}?`}`);
}

/** High data of an SLS, after that of the SLS that it includes. */
function dataOf(sls: readonly PreviewedSls[], project: ProjectModel, name: string): JsonMapping {
  const own = sls.find((one) => one.name === name && one.owner === project);
  if (own === undefined)
    throw new Error(`${project.name} has no SLS ${name}: ${[...new Set(sls.map((one) => one.name))].join(", ")}`);
  const included = sls.filter((one) =>
    own.model.include.some((dotted) => dotted.endsWith(`.${one.owner.name}.${one.name}`)),
  );
  return Object.assign({}, ...[...included, own].map(rendered)) as JsonMapping;
}

function rendered({ path, preview }: PreviewedSls): JsonMapping {
  if (preview.outcome === "rendered") return preview.data;
  throw new Error(
    `${path} ${preview.outcome === "failed" ? "fails to render" : "needs renderBySalt"}: ${preview.reason}`,
  );
}
