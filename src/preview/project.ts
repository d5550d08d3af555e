import {
  type Artifact,
  type InstallerModel,
  installerSls,
  type Model,
  type ProjectModel,
  type SlsModel,
} from "../model/model.ts";
import { type FinalConfiguration, finalConfiguration, type Situation } from "./configuration.ts";
import { type Preview, previewSls } from "./sls.ts";

/** One SLS that a deployment of a project runs, directly or by include. */
export interface PreviewedSls {
  /** Its path in the tree. */
  readonly path: string;
  /** Its file name without `.sls`. */
  readonly name: string;
  /** The project, or its installer. */
  readonly owner: ProjectModel | InstallerModel;
  readonly model: SlsModel;
  readonly preview: Preview;
}

/** What a minion would make of a project, as far as that can be known without one. */
export interface ProjectPreview {
  readonly project: ProjectModel;
  readonly configuration: FinalConfiguration;
  /** The project's own and those of its installer that it includes, each in the order in which they run. */
  readonly sls: readonly PreviewedSls[];
}

/** What is built, as the compiler gives it. */
export interface Built {
  readonly model: Model;
  readonly artifacts: readonly Artifact[];
}

/** Works out a project's configuration and renders all its SLS with it. */
export function previewProject(
  { model, artifacts }: Built,
  project: ProjectModel,
  situation: Situation,
): ProjectPreview {
  const installer = model.installers.find(({ name }) => name === project.installer);
  if (installer === undefined) throw new Error(`${project.name} has no installer ${project.installer}`);
  const configuration = finalConfiguration(project, installer, situation);
  const texts = new Map(artifacts.map(({ path, content }) => [path, String(content)]));
  const render = (owner: ProjectModel | InstallerModel, sls: SlsModel): PreviewedSls => {
    const [directory, slspath] =
      owner.kind === "project"
        ? [`projects/${owner.name}/project/.salt`, `makina-projects/${owner.name}`]
        : [`salt/makina-states/projects/2/${owner.name}`, `makina-states/projects/2/${owner.name}`];
    const path = `${directory}/${sls.name}.sls`;
    const world = { cfg: configuration.values, host: situation.host, slspath };
    return { path, name: sls.name, owner, model: sls, preview: previewSls(texts.get(path) ?? "", world) };
  };
  const included = new Set(project.sls.flatMap(({ include }) => include));
  const shared = installer.sls.filter(({ name }) => included.has(installerSls(installer.name, name)));
  const sls = [...shared.map((one) => render(installer, one)), ...project.sls.map((one) => render(project, one))];
  return { project, configuration, sls: sls.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) };
}
