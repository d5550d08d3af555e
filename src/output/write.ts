import { dirname } from "node:path";
import {
  makeDirectory,
  moveInto,
  removeEmptyDirectory,
  removeFile,
  removeTree,
  writeNew,
} from "../support/io/write.ts";
import { defaultMode } from "./manifest.ts";
import type { TreePlan } from "./plan.ts";

/**
 * Carries out a plan: everything is staged first, so that a full disk changes nothing; then each file is moved into its place, what is
 * no longer emitted is removed with the directories it leaves empty, and the manifest comes last.
 */
export function writeTree(root: string, plan: TreePlan, manifest: { path: string; text: string }): void {
  const staging = `${root}/.corpus-staging`;
  removeTree(staging);
  try {
    const files = [...plan.added, ...plan.changed];
    makeDirectory(staging);
    // By number, not by path: directories cost as much as files.
    files.forEach((file, index) => writeNew(`${staging}/${index}`, file.content, file.mode ?? defaultMode));
    writeNew(`${staging}/manifest`, manifest.text, defaultMode);
    makeDirectories(root, new Set([...files, manifest].map(({ path }) => dirname(path))));
    files.forEach(({ path }, index) => moveInto(`${staging}/${index}`, `${root}/${path}`));
    for (const path of plan.removed) prune(root, path);
    moveInto(`${staging}/manifest`, `${root}/${manifest.path}`);
  } finally {
    removeTree(staging);
  }
}

/** Each directory once: asking for every file's costs as much as writing it. */
function makeDirectories(root: string, directories: Iterable<string>): void {
  for (const directory of directories) makeDirectory(`${root}/${directory}`);
}

function prune(root: string, path: string): void {
  removeFile(`${root}/${path}`);
  for (let directory = dirname(path); directory !== "."; directory = dirname(directory)) {
    if (!removeEmptyDirectory(`${root}/${directory}`)) return;
  }
}
