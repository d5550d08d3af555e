import { resolve } from "node:path";
import { fingerprint, readStamp, writeStamp } from "../../compile/fingerprint.ts";
import type { Compiled, CompileOptions } from "../../compile/index.ts";
import { type Artifact, partsOf } from "../../model/model.ts";
import { buildTree, manifestHash, reportIfIntact, type TreeReport } from "../../output/index.ts";
import { UsageError } from "../../support/errors.ts";
import { exists } from "../../support/io/read.ts";
import type { Workspace } from "../../workspace.ts";
import { workspaceOf } from "../author/workspace.ts";

/** What `corpus build` was asked. Paths may be relative to the current directory. */
export interface BuildRequest extends Workspace {
  readonly out: string;
  readonly project?: string | undefined;
  readonly into?: string | undefined;
  readonly check: boolean;
}

/** What it did. */
export interface BuildResult extends TreeReport {
  readonly root: string;
  readonly projects: readonly string[];
}

/** Compiles a workspace and makes a tree (or a checkout's `.salt`) be what it says. */
export async function runBuild(request: BuildRequest): Promise<BuildResult> {
  const options = workspaceOf(request, request.project);
  if (request.into === undefined && request.project === undefined) return buildWhole(options, request);
  const { artifacts, model } = await compileAll(options);
  const projects = model.projects.map(({ name }) => name);
  const result =
    request.into === undefined
      ? writeOut(artifacts, request, model.projects[0])
      : writeInto(artifacts, projects, request);
  return { ...result, projects };
}

/**
 * Builds the whole tree. When nothing that it depends on has changed since the last build, only the tree is looked at: every owned file
 * is hashed, and nothing is compiled.
 */
async function buildWhole(options: CompileOptions, request: BuildRequest): Promise<BuildResult> {
  const root = resolve(request.out);
  const now = fingerprint(options);
  const stamp = readStamp(options.cacheDir, root);
  if (now !== undefined && stamp?.fingerprint === now && stamp.manifest === manifestHash(root)) {
    const report = reportIfIntact(root);
    if (report !== undefined) return { root, projects: stamp.projects, ...report };
  }
  const { artifacts, model } = await compileAll(options);
  const projects = model.projects.map(({ name }) => name);
  const report = buildTree(artifacts, { root, check: request.check });
  const [made, manifest] = [now ?? fingerprint(options), manifestHash(root)];
  const isStamped = made !== undefined && manifest !== undefined && (report.isCurrent || !request.check);
  if (isStamped) writeStamp(options.cacheDir, root, { fingerprint: made, manifest, projects });
  return { root, projects, ...report };
}

/** The compiler's phases are loaded when there is something to compile. */
async function compileAll(options: CompileOptions): Promise<Compiled> {
  const { compile } = await import("../../compile/index.ts");
  return compile(options);
}

/** Only one project's part of the tree and its installer's is built; all else stays. */
function writeOut(
  artifacts: readonly Artifact[],
  request: BuildRequest,
  project: { name: string; installer: string } | undefined,
): BuildResult {
  const root = resolve(request.out);
  const parts = project === undefined ? [] : partsOf(project);
  const isInScope = (path: string) => parts.some((part) => path.startsWith(part));
  return { root, projects: [], ...buildTree(artifacts, { root, isInScope, check: request.check }) };
}

/** Writes a project's `.salt` into its author's checkout. */
function writeInto(artifacts: readonly Artifact[], projects: readonly string[], request: BuildRequest): BuildResult {
  const [name, ...others] = projects;
  if (name === undefined || others.length > 0)
    throw new UsageError("--into writes one project: name it with --project", {
      hint: `projects: ${projects.join(", ")}`,
    });
  const checkout = resolve(request.into ?? "");
  if (!exists(checkout))
    throw new UsageError(`there is no directory ${checkout}`, {
      hint: "--into takes the checkout of the project's repository",
    });
  const prefix = `projects/${name}/project/.salt/`;
  const own = artifacts
    .filter(({ path }) => path.startsWith(prefix))
    .map((artifact) => ({ ...artifact, path: artifact.path.slice(prefix.length) }));
  const root = `${checkout}/.salt`;
  return {
    root,
    projects: [],
    ...buildTree(own, { root, manifestPath: ".corpus-manifest.json", check: request.check }),
  };
}
