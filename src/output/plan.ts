import { dirname } from "node:path";
import type { Artifact } from "../model/model.ts";
import { sha256 } from "../support/hash.ts";
import { kindOf, readFile } from "../support/io/read.ts";
import { CollisionError, ForeignFileError } from "./errors.ts";
import { contentHash, defaultMode, type Manifest } from "./manifest.ts";

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
  const inspect = createInspector(root);
  const paths: Record<Fate, string[]> = { added: [], changed: [], removed: [], foreign: [], unchanged: [] };
  const edited: string[] = [];
  for (const artifact of artifacts) {
    const before = owned.files[artifact.path];
    const found = inspect(artifact.path);
    if (before !== undefined && !isSame(found, before)) edited.push(artifact.path);
    paths[fateOf(artifact, found, before !== undefined)].push(artifact.path);
  }
  const wanted = new Map(artifacts.map((artifact) => [artifact.path, artifact]));
  for (const path of Object.keys(owned.files)) {
    const found = wanted.has(path) ? undefined : inspect(path);
    if (found !== undefined) paths[found.sha256 === undefined ? "foreign" : "removed"].push(path);
  }
  if (paths.foreign.length > 0) throw new ForeignFileError(root, paths.foreign);
  const pick = (names: readonly string[]) => names.flatMap((name) => wanted.get(name) ?? []);
  return {
    added: pick(paths.added),
    changed: pick(paths.changed),
    removed: paths.removed,
    edited,
    unchanged: paths.unchanged.length,
  };
}

type Fate = "added" | "changed" | "removed" | "foreign" | "unchanged";

function fateOf(artifact: Artifact, found: Found | undefined, isOwned: boolean): Fate {
  if (found === undefined) return "added";
  if (isSame(found, { sha256: contentHash(artifact), mode: artifact.mode ?? defaultMode })) return "unchanged";
  return isOwned && found.sha256 !== undefined ? "changed" : "foreign";
}

interface Found {
  readonly sha256: string | undefined;
  readonly mode: string | undefined;
}

const isSame = (found: Found | undefined, wanted: Found): boolean =>
  found?.sha256 === wanted.sha256 && found?.mode === wanted.mode;

/**
 * Tells what stands in a path's place: a file with its hash and mode, or something in the way (a directory, a link, or a file or link where
 * a directory of the path should be), or nothing.
 */
export function createInspector(root: string): (path: string) => Found | undefined {
  const places = new Map<string, Place>();
  const placeOf = (directory: string): Place => {
    if (directory === ".") return "directory";
    const known = places.get(directory);
    if (known !== undefined) return known;
    const above = placeOf(dirname(directory));
    const place = above === "directory" ? placeAt(`${root}/${directory}`) : above;
    places.set(directory, place);
    return place;
  };
  return (path) => {
    const inTheWay = { sha256: undefined, mode: undefined };
    const place = placeOf(dirname(path));
    if (place !== "directory") return place === "taken" ? inTheWay : undefined;
    const found = readFile(`${root}/${path}`);
    if (found === undefined) return undefined;
    return found === "no file" ? inTheWay : { sha256: sha256(found.content), mode: found.mode };
  };
}

/** What is where a directory should be: below what is absent nothing needs to be looked for. */
type Place = "directory" | "absent" | "taken";

function placeAt(path: string): Place {
  const kind = kindOf(path);
  return kind === "directory" ? "directory" : kind === undefined ? "absent" : "taken";
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
