import { relative } from "node:path";
import { findRuff, findSaltPython, lintPython, loadModules } from "../../hosts/index.ts";
import type { Finding } from "../../model/finding.ts";
import type { ProjectModel } from "../../model/model.ts";
import type { Judged } from "./check-templates.ts";

/** Python modules that projects bring: linted by ruff and loaded by Salt's own loader, where these are. */
export async function checkModules(
  projects: readonly ProjectModel[],
  root: string,
  signal: AbortSignal,
): Promise<Judged> {
  const modules = projects.flatMap((project) => modulesOf(project, root));
  if (modules.length === 0) return { findings: [], notPreviewed: [] };
  const [linted, loaded] = await Promise.all([lint(modules, root, signal), loadAll(modules, root, signal)]);
  return {
    findings: [...linted.findings, ...loaded.findings],
    notPreviewed: [...linted.notPreviewed, ...loaded.notPreviewed],
  };
}

interface Module {
  readonly owner: string;
  /** `_modules` */
  readonly kind: string;
  /** Absolute. */
  readonly path: string;
}

function modulesOf({ name, definition, files }: ProjectModel, root: string): Module[] {
  const directory = `${root}/${definition.replace(/[^/]*$/, "")}`;
  return files.flatMap(({ path }) => {
    const [, kind] = /^(_\w+)\/[^/]+\.py$/.exec(path) ?? [];
    return kind === undefined ? [] : [{ owner: name, kind, path: directory + path }];
  });
}

const missing = (modules: readonly Module[], reason: string): Judged => ({
  findings: [],
  notPreviewed: [...new Set(modules.map(({ owner }) => owner))].map((path) => ({ path: `${path} › modules`, reason })),
});

async function lint(modules: readonly Module[], root: string, signal: AbortSignal): Promise<Judged> {
  const ruff = findRuff(root);
  if (ruff === undefined) return missing(modules, "ruff lints Python, and there is none here (pip install ruff)");
  const found = await lintPython(
    ruff,
    modules.map(({ path }) => path),
    signal,
  );
  const owners = new Map(modules.map(({ path, owner }) => [path, owner]));
  const findings = found.map(({ file, line, column, code, message }): Finding => {
    const place = { file: relative(root, file), line, column };
    return { path: `${owners.get(file) ?? ""} › ${place.file}`, message: `${message} (ruff ${code})`, place };
  });
  return { findings, notPreviewed: [] };
}

/** Each project by itself: two may have a module of one name. */
async function loadAll(modules: readonly Module[], root: string, signal: AbortSignal): Promise<Judged> {
  const python = findSaltPython(root);
  if (python === undefined) return missing(modules, "modules are loaded by a Salt, and there is none here");
  const owners = [...new Set(modules.map(({ owner }) => owner))];
  const parts = await Promise.all(
    owners.map(async (owner) => {
      const own = modules.filter((one) => one.owner === owner);
      const kinds = Object.fromEntries(
        own.map(({ kind }) => [kind, own.filter((one) => one.kind === kind).map(({ path }) => path)]),
      );
      return Object.entries(await loadModules(python, kinds, signal)).map(([path, trouble]) => ({
        owner,
        path,
        ...trouble,
      }));
    }),
  );
  const troubles = parts.flat().map(({ path, ...trouble }) => ({ ...trouble, file: relative(root, path) }));
  return {
    findings: troubles
      .filter(({ isBroken }) => isBroken)
      .map(({ owner, file, reason }) => ({ path: owner, message: `Salt cannot load it: ${reason}`, place: { file } })),
    notPreviewed: troubles
      .filter(({ isBroken }) => !isBroken)
      .map(({ file, reason }) => ({ path: file, reason: `it is not for this machine, it says: ${reason}` })),
  };
}
