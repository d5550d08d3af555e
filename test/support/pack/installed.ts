import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { execa } from "execa";
import type { Artifact } from "../../../src/model/model.ts";
import { type Release, saltCommand } from "../../../tools/lab/venv.ts";
import { temporaryDirectory } from "../compiler/workspace.ts";

/** A virtualenv over the one of a Salt release, with an extension that pip has installed; the release's own stays as it is. */
export interface InstalledPack extends Disposable {
  /** `python`, `salt-call` and `salt-run` are in it. */
  readonly bin: string;
  /** File name of the wheel. */
  readonly wheel: string;
}

/** Builds a wheel of an emitted extension and installs it, without a network. */
export async function installPack(release: Release, artifacts: readonly Artifact[]): Promise<InstalledPack> {
  const directory = temporaryDirectory();
  const { path } = directory;
  directory.write(Object.fromEntries(artifacts.map((file) => [file.path, String(file.content)])));
  const saltPython = saltCommand(release, "python");
  const pip = [saltPython, "-m", "pip", "--disable-pip-version-check", "--quiet", "--isolated"] as const;
  const offline = ["--no-deps", "--no-index"];
  await run([...pip, "wheel", ...offline, "--no-build-isolation", "-w", `${path}/wheels`, `${path}/saltext-corpus`]);
  const [wheel = ""] = readdirSync(`${path}/wheels`);
  await run([saltPython, "-m", "venv", "--without-pip", `${path}/venv`]);
  const site = sitePackages(`${path}/venv`);
  writeFileSync(`${site}/salt.pth`, `${sitePackages(dirname(dirname(saltPython)))}\n`);
  await run([...pip, "install", ...offline, "--target", site, `${path}/wheels/${wheel}`]);
  const bin = `${path}/venv/bin`;
  for (const name of ["salt-call", "salt-run"]) writeScript(`${bin}/${name}`, saltCommand(release, name));
  return { bin, wheel, [Symbol.dispose]: () => directory[Symbol.dispose]() };
}

const run = ([command = "", ...args]: readonly string[]) => execa(command, args, { timeout: 120_000, stdin: "ignore" });

function sitePackages(venv: string): string {
  const [python = ""] = readdirSync(`${venv}/lib`);
  return `${venv}/lib/${python}/site-packages`;
}

/** The same command for another interpreter. */
function writeScript(path: string, original: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, readFileSync(original, "utf8").replace(/^#![^\n]*/, `#!${dirname(path)}/python`));
  chmodSync(path, 0o755);
}
