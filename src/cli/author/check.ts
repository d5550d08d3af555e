import { DefinitionError } from "../../compile/errors.ts";
import { type Compiled, type CompileOptions, compile } from "../../compile/index.ts";
import { createPlaces } from "../../compile/load/places.ts";
import type { Finding } from "../../model/finding.ts";
import type { ProjectModel } from "../../model/model.ts";
import { sampleHost } from "../../preview/host.ts";
import { type ProjectPreview, previewProject } from "../../preview/project.ts";
import { checkModules } from "./check-modules.ts";
import { checkTemplates } from "./check-templates.ts";

/** Something that could not be judged here. */
export interface NotPreviewed {
  readonly path: string;
  readonly reason: string;
}

/** All that `corpus check` found. */
export interface CheckResult {
  readonly projects: readonly string[];
  /** The environments that SLS were rendered for. */
  readonly environments: readonly string[];
  /** How many SLS were rendered, each environment counted. */
  readonly previewed: number;
  readonly findings: readonly Finding[];
  readonly notPreviewed: readonly NotPreviewed[];
}

/** Compiles a workspace, or one project, renders its SLS for every environment, and judges templates and modules. Writes nothing. */
export async function checkWorkspace(options: CompileOptions, signal: AbortSignal): Promise<CheckResult> {
  const compiled = await compileOrFind(options);
  if (compiled instanceof DefinitionError)
    return { projects: [], environments: [], previewed: 0, findings: compiled.findings, notPreviewed: [] };
  const { projects } = compiled.model;
  const previews = projects.flatMap((project) => previewsOf(compiled, project));
  const judged = await Promise.all(
    [checkTemplates, checkModules].map((check) => check(projects, options.root, signal)),
  );
  const findings = previews.flatMap(({ env, preview }) => failuresOf(preview, env));
  return {
    projects: projects.map(({ name }) => name),
    environments: [...new Set(previews.map(({ env }) => env))].toSorted(),
    previewed: previews.flatMap(({ preview }) => preview.sls).filter((one) => one.preview.outcome === "rendered")
      .length,
    findings: [...once(findings), ...judged.flatMap((one) => one.findings)].map(
      createPlaces(options.cacheDir, options.root),
    ),
    notPreviewed: once([
      ...previews.flatMap(({ preview }) => unknownsOf(preview)),
      ...judged.flatMap((one) => one.notPreviewed),
    ]),
  };
}

async function compileOrFind(options: CompileOptions): Promise<Compiled | DefinitionError> {
  try {
    return await compile({ ...options, keepsOrigins: true });
  } catch (error) {
    if (error instanceof DefinitionError) return error;
    throw error;
  }
}

interface PreviewIn {
  readonly env: string;
  readonly preview: ProjectPreview;
}

/** For dev, prod, and every environment that the definition names. */
function previewsOf(compiled: Compiled, project: ProjectModel): PreviewIn[] {
  const environments = new Set(["dev", "prod", ...Object.keys(project.environments)]);
  return [...environments].map((env) => ({
    env,
    preview: previewProject(compiled, project, { env, host: sampleHost }),
  }));
}

function failuresOf({ sls }: ProjectPreview, env: string): Finding[] {
  return sls.flatMap(({ owner, name, model, path, preview }) =>
    preview.outcome === "failed"
      ? [
          {
            path: `${owner.name} › ${name}`,
            message: `fails to render for ${env}: ${preview.reason}`,
            hint: `look at ${path}${preview.line === undefined ? "" : `:${preview.line}`} after corpus build`,
            written: model.written,
          },
        ]
      : [],
  );
}

const unknownsOf = ({ sls }: ProjectPreview): NotPreviewed[] =>
  sls.flatMap(({ owner, name, preview }) =>
    preview.outcome === "not-previewed" ? [{ path: `${owner.name} › ${name}`, reason: preview.reason }] : [],
  );

/** What is wrong in several environments, or in an installer of several projects, is said once. */
function once<Item extends { readonly path: string }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ path }) => !seen.has(path) && seen.add(path));
}
