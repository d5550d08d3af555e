import type { Artifact } from "../model/model.ts";
import { sha256 } from "../support/hash.ts";
import { readText } from "../support/io/read.ts";
import { formatManifest, type Manifest, manifestOf, readManifest } from "./manifest.ts";
import { createInspector, planTree, type TreePlan } from "./plan.ts";
import { writeTree } from "./write.ts";

export { CollisionError, ForeignFileError, ManifestError } from "./errors.ts";

/** A tree on disk and what of it is built. */
export interface TreeOptions {
  /** Absolute path of the tree. */
  readonly root: string;
  /** Where its manifest is, relative to the root. @default "manifest.json" */
  readonly manifestPath?: string;
  /** Owned files outside of this part are kept as they are. @default the whole tree */
  readonly isInScope?: (path: string) => boolean;
  /** Only compare. @default false */
  readonly check?: boolean;
}

/** What a build did, or with `check` would do. Paths are relative to the root, sorted. */
export interface TreeReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly edited: readonly string[];
  readonly unchanged: number;
  /** Whether the tree was already as it should be. */
  readonly isCurrent: boolean;
}

/**
 * Makes a tree be exactly these artifacts, as far as corpus owns it. Writes nothing when nothing differs.
 * @throws ForeignFileError before anything is written
 */
export function buildTree(artifacts: readonly Artifact[], options: TreeOptions): TreeReport {
  const { root, manifestPath = "manifest.json", isInScope = () => true } = options;
  const previous = readManifest(`${root}/${manifestPath}`);
  const inScope = artifacts.filter(({ path }) => isInScope(path));
  const plan = planTree(root, inScope, pick(previous, isInScope));
  const next: Manifest = {
    formatVersion: 1,
    files: { ...pick(previous, (path) => !isInScope(path)).files, ...manifestOf(inScope).files },
  };
  const text = formatManifest(next);
  const isCurrent = isEmpty(plan) && readText(`${root}/${manifestPath}`) === text;
  if (!isCurrent && options.check !== true) writeTree(root, plan, { path: manifestPath, text });
  return report(plan, isCurrent);
}

/** Hash of a tree's manifest; undefined when there is none. */
export function manifestHash(root: string, manifestPath = "manifest.json"): string | undefined {
  const text = readText(`${root}/${manifestPath}`);
  return text === undefined ? undefined : sha256(text);
}

/** A report when every owned file is as the manifest says; undefined when one is not, or the manifest cannot be read. */
export function reportIfIntact(root: string, manifestPath = "manifest.json"): TreeReport | undefined {
  const { files } = readManifest(`${root}/${manifestPath}`);
  const paths = Object.keys(files);
  const inspect = createInspector(root);
  const edited = paths.some((path) => {
    const found = inspect(path);
    return found?.sha256 !== files[path]?.sha256 || found?.mode !== files[path]?.mode;
  });
  return edited
    ? undefined
    : { added: [], changed: [], removed: [], edited: [], unchanged: paths.length, isCurrent: true };
}

function pick(manifest: Manifest, isWanted: (path: string) => boolean): Manifest {
  return { ...manifest, files: Object.fromEntries(Object.entries(manifest.files).filter(([path]) => isWanted(path))) };
}

const isEmpty = (plan: TreePlan): boolean => plan.added.length + plan.changed.length + plan.removed.length === 0;

function report(plan: TreePlan, isCurrent: boolean): TreeReport {
  const paths = (artifacts: readonly Artifact[]) => artifacts.map(({ path }) => path).toSorted();
  return {
    added: paths(plan.added),
    changed: paths(plan.changed),
    removed: plan.removed.toSorted(),
    edited: plan.edited.toSorted(),
    unchanged: plan.unchanged,
    isCurrent,
  };
}
