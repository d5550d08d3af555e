import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { repositoryRoot } from "../lab/venv.ts";
import { corpus, show } from "./tell.ts";

/** A developer's checkout of a project: the application, with the `.salt` that corpus built from its definition. */
export interface Checkout {
  readonly project: string;
  readonly dir: string;
}

/** Makes a checkout of an example project, as its team would: their code, `corpus build --into`, a first commit. */
export async function makeCheckout(project: string, dir: string): Promise<Checkout> {
  mkdirSync(dir, { recursive: true });
  cpSync(`${repositoryRoot}projects/${project}/app`, dir, {
    recursive: true,
    filter: (path) => !/[\\/](__pycache__|\.ruff_cache)$/.test(path),
  });
  await show({ ...corpus("build", "--project", project, "--into", dir), keep: /^(?!\+).*/ });
  await git(dir, "init", "--quiet", "--initial-branch=main");
  await commit({ project, dir }, "First version");
  return { project, dir };
}

/** Writes files of a checkout and commits everything. */
export async function change(
  checkout: Checkout,
  message: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) writeFileSync(`${checkout.dir}/${path}`, content);
  await commit(checkout, message);
}

/** Takes the last commit back, as one does after a rejected push. */
export const undoLastCommit = (checkout: Checkout) => git(checkout.dir, "reset", "--hard", "--quiet", "HEAD~1");

async function commit(checkout: Checkout, message: string): Promise<void> {
  await git(checkout.dir, "add", "--all");
  await git(checkout.dir, "commit", "--quiet", "--message", message);
}

/** Shows a git command in a checkout. */
export const git = (dir: string, ...args: string[]) =>
  show({ shown: `git ${args.join(" ")}`, command: "git", args, cwd: dir });

/** Clones a project's pillar repository, changes it, and pushes it. */
export async function pushPillar(repository: string, dir: string, pillar: string): Promise<void> {
  await git(".", "clone", "--quiet", repository, dir);
  writeFileSync(`${dir}/init.sls`, pillar);
  await git(dir, "commit", "--quiet", "--all", "--message", "Settings of this host");
  await git(dir, "push", "--quiet", "origin", "HEAD");
}
