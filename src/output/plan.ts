import type { Artifact } from "../model/model.ts";
import { sha256 } from "../support/hash.ts";
import { kindOf, modeOf, readBytes } from "../support/io/read.ts";
import { CollisionError, ForeignFileError } from "./errors.ts";
import { defaultMode, type Manifest } from "./manifest.ts";

/** What a build would do to a tree, by path. */
export interface TreePlan {
  readonly added: readonly Artifact[];
  readonly changed: readonly Artifact[];
  readonly removed: readonly string[];
  /** Owned files that someone edited or removed since the last build; among `changed`, `added` or `removed`. */
  readonly edited: readonly string[];
  readonly unchanged: number;
}

/**
 * Compares artifacts with what is on disk. An existing file that is not owned is refused, unless it is already what would be written
 * (a build that was interrupted before its manifest).
 * @throws ForeignFileError naming all of them
 */
export function planTree(root: string, artifacts: readonly Artifact[], owned: Manifest): TreePlan {
  refuseCollisions(artifacts);
  const plan = {
    added: [] as Artifact[],
    changed: [] as Artifact[],
    removed: [] as string[],
    edited: [] as string[],
    unchanged: 0,
  };
  const foreign: string[] = [];
  for (const artifact of artifacts) {
    const before = owned.files[artifact.path];
    const found = inspect(root, artifact.path);
    if (before !== undefined && !isSame(found, before)) plan.edited.push(artifact.path);
    if (isSame(found, { sha256: sha256(artifact.content), mode: artifact.mode ?? defaultMode })) plan.unchanged += 1;
    else if (found === undefined) plan.added.push(artifact);
    else if (before === undefined || found.sha256 === undefined) foreign.push(artifact.path);
    else plan.changed.push(artifact);
  }
  if (foreign.length > 0) throw new ForeignFileError(root, foreign);
  const wanted = new Set(artifacts.map(({ path }) => path));
  plan.removed.push(
    ...Object.keys(owned.files).filter((path) => !wanted.has(path) && inspect(root, path) !== undefined),
  );
  return plan;
}

interface Found {
  readonly sha256: string | undefined;
  readonly mode: string | undefined;
}

const isSame = (found: Found | undefined, wanted: Found): boolean =>
  found?.sha256 === wanted.sha256 && found?.mode === wanted.mode;

/** What stands in a path's place: a file with its hash, or something that is no file (a directory, a link, or a file above it). */
function inspect(root: string, path: string): Found | undefined {
  const full = `${root}/${path}`;
  const kind = kindOf(full);
  if (kind === undefined) return undefined;
  const content = kind === "file" ? readBytes(full) : undefined;
  return {
    sha256: content === undefined ? undefined : sha256(content),
    mode: kind === "file" ? modeOf(full) : undefined,
  };
}

/** One path twice, a path below another's file, or two paths that differ in case alone. */
function refuseCollisions(artifacts: readonly Artifact[]): void {
  const seen = new Map<string, Artifact>();
  for (const artifact of artifacts) {
    const key = artifact.path.toLowerCase();
    const other = seen.get(key);
    if (other !== undefined) throw new CollisionError(other, artifact);
    seen.set(key, artifact);
  }
  for (const artifact of artifacts) {
    const parts = artifact.path.toLowerCase().split("/");
    for (let length = 1; length < parts.length; length++) {
      const above = seen.get(parts.slice(0, length).join("/"));
      if (above !== undefined) throw new CollisionError(above, artifact);
    }
  }
}
