// Node modules from the lock file.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { root, run } from "./run.mjs";
import { fingerprint, installOnce } from "./stamp.mjs";

export async function installNodeModules() {
  const stamp = `${root}node_modules/.corpus-stamp`;
  if (!isComplete()) rmSync(stamp, { force: true });
  const wanted = fingerprint([`${root}package-lock.json`], [process.version]);
  return installOnce(stamp, wanted, () => run("npm-ci", ["npm", "ci", "--no-audit", "--no-fund"]));
}

function isComplete() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
    existsSync(`${root}node_modules/${name}/package.json`),
  );
}
