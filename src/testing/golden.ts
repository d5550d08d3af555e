import { AssertionError } from "node:assert";
import { resolve } from "node:path";
import { buildTree } from "../output/index.ts";
import { environmentVariable } from "../support/environment.ts";
import type { TestedProject } from "./build.ts";

/**
 * Asserts that what is emitted for a project and its installer is what stands in a directory, byte for byte. With `UPDATE_GOLDEN=1` in the environment
 * the directory is written instead, except under CI.
 *
 * @throws AssertionError that names every file that differs
 */
export function matchesGolden({ artifacts }: TestedProject, directory: string): void {
  const isUpdate = environmentVariable("UPDATE_GOLDEN") === "1";
  if (isUpdate && environmentVariable("CI") !== undefined) throw new Error("golden files are not rewritten under CI");
  const { added, changed, removed, isCurrent } = buildTree(artifacts, { root: resolve(directory), check: !isUpdate });
  if (isUpdate || isCurrent) return;
  const differing = [
    ...added.map((path) => `missing: ${path}`),
    ...changed.map((path) => `differs: ${path}`),
    ...removed.map((path) => `no longer emitted: ${path}`),
  ];
  throw new AssertionError({
    message: `${directory} is not what is emitted (UPDATE_GOLDEN=1 rewrites it)\n${differing.join("\n")}`,
    operator: "matchesGolden",
  });
}
