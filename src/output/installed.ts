import { basename, dirname } from "node:path";
import { sha256 } from "../support/hash.ts";
import { kindOf, linkTarget, listNames, readBytes, readText } from "../support/io/read.ts";
import { makeDirectory, moveInto, pointLink, removeTree, writeNew } from "../support/io/write.ts";
import { InstallError } from "./errors.ts";
import { reportIfIntact } from "./index.ts";
import { readManifest } from "./manifest.ts";

/** What of a tree differs from the one that is installed. Paths are relative to the tree, sorted. */
export interface TreeDifference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** A switch from one installed tree to another one; the names of both are hashes of what is in them. */
export interface TreeSwitch {
  readonly from: string | undefined;
  readonly to: string;
}

/** Beside the place, which is a link, is the directory of all trees that it may point to. */
const treesOf = (place: string): string => `${place}.trees`;
const formerLink = (place: string): string => `${treesOf(place)}/former`;
const manifestName = "manifest.json";

/**
 * The name of the tree that a place points to; undefined when nothing is installed there.
 *
 * @throws InstallError when something else is there
 */
export function installedTree(place: string): string | undefined {
  const kind = kindOf(place);
  if (kind === undefined) return undefined;
  const target = kind === "link" ? linkTarget(place) : undefined;
  if (target !== undefined && dirname(target) === basename(treesOf(place))) return basename(target);
  throw new InstallError(`${place} is not what corpus install has made`, {
    hint: "Move it away, or install into another place (--into DIR).",
    details: { place },
  });
}

/** Compares a built tree with what a place points to. */
export function compareWithInstalled(tree: string, place: string): TreeDifference {
  const built = readManifest(`${tree}/${manifestName}`).files;
  const there = installedTree(place) === undefined ? {} : readManifest(`${place}/${manifestName}`).files;
  const isSame = (path: string) =>
    there[path]?.sha256 === built[path]?.sha256 && there[path]?.mode === built[path]?.mode;
  return {
    added: Object.keys(built)
      .filter((path) => there[path] === undefined)
      .toSorted(),
    changed: Object.keys(built)
      .filter((path) => there[path] !== undefined && !isSame(path))
      .toSorted(),
    removed: Object.keys(there)
      .filter((path) => built[path] === undefined)
      .toSorted(),
  };
}

/**
 * Copies a built tree beside the place, then lets the place point to it in one step: a reader finds the old tree or the new
 * one, never a mixture. The tree before it is kept for {@link rollBackTree}; older ones are removed.
 *
 * @throws InstallError when the tree is not as it was built, or the place is taken; nothing is changed then
 */
export function installTree(tree: string, place: string): TreeSwitch {
  const manifest = readText(`${tree}/${manifestName}`);
  if (manifest === undefined)
    throw new InstallError(`${tree} holds no tree of corpus build`, {
      hint: "Build it, or say where it is: --tree DIR.",
    });
  if (reportIfIntact(tree) === undefined)
    throw new InstallError(`${tree} is not as it was built: files were edited or removed`, {
      hint: "Run corpus build first.",
    });
  const from = installedTree(place);
  const to = sha256(manifest).slice(0, 12);
  stage(tree, `${treesOf(place)}/${to}`, manifest);
  if (from !== to) switchTo(place, { from, to });
  return { from, to };
}

/**
 * Lets the place point to the tree that was installed before.
 *
 * @throws InstallError when there is none
 */
export function rollBackTree(place: string): TreeSwitch {
  const from = installedTree(place);
  const to = kindOf(formerLink(place)) === "link" ? linkTarget(formerLink(place)) : undefined;
  if (to === undefined || kindOf(`${treesOf(place)}/${to}`) !== "directory")
    throw new InstallError(`${place} has no former tree to go back to`, { details: { place } });
  switchTo(place, { from, to });
  return { from, to };
}

function switchTo(place: string, { from, to }: TreeSwitch): void {
  pointLink(place, `${basename(treesOf(place))}/${to}`);
  if (from !== undefined) pointLink(formerLink(place), from);
  for (const name of listNames(treesOf(place))) {
    if (/^[0-9a-f]{12}/.test(name) && name !== to && name !== from) removeTree(`${treesOf(place)}/${name}`);
  }
}

/** A tree that is there whole already is used as it is. */
function stage(tree: string, destination: string, manifest: string): void {
  if (kindOf(destination) === "directory" && readText(`${destination}/${manifestName}`) === manifest) {
    if (reportIfIntact(destination) !== undefined) return;
  }
  const staging = `${destination}.${process.pid}.new`;
  removeTree(staging);
  try {
    const { files } = readManifest(`${tree}/${manifestName}`);
    for (const [path, { mode }] of Object.entries(files)) {
      makeDirectory(dirname(`${staging}/${path}`));
      writeNew(`${staging}/${path}`, readBytes(`${tree}/${path}`) ?? "", mode);
    }
    writeNew(`${staging}/${manifestName}`, manifest, "0644");
    removeTree(destination);
    moveInto(staging, destination);
  } finally {
    removeTree(staging);
  }
}
