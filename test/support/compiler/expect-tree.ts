import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { expect } from "chai";
import type { Artifact } from "../../../src/model/model.ts";
import { listFiles } from "../../../src/support/io/read.ts";

/**
 * Compares artifacts with the files of a directory, byte for byte. `UPDATE_GOLDEN=1` rewrites the directory instead; a CI may not.
 */
export function expectTree(artifacts: readonly Artifact[], directory: string): void {
  if (process.env["UPDATE_GOLDEN"] === "1") {
    if (process.env["CI"] !== undefined) throw new Error("golden files are not rewritten under CI");
    rewrite(artifacts, directory);
  }
  if (!existsSync(directory))
    throw new Error(`${relative(process.cwd(), directory)} is missing: UPDATE_GOLDEN=1 makes it`);
  expect(artifacts.map(({ path }) => path).toSorted()).to.deep.equal(listFiles(directory));
  for (const { path, content } of artifacts)
    expect(content, path).to.equal(readFileSync(`${directory}/${path}`, "utf8"));
}

function rewrite(artifacts: readonly Artifact[], directory: string): void {
  rmSync(directory, { recursive: true, force: true });
  for (const { path, content } of artifacts) {
    mkdirSync(dirname(`${directory}/${path}`), { recursive: true });
    writeFileSync(`${directory}/${path}`, content);
  }
}
