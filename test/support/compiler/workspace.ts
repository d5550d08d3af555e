import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { DefinitionError } from "../../../src/compile/errors.ts";
import { type Compiled, compile } from "../../../src/compile/index.ts";
import * as api from "../../../src/index.ts";
import { builtInInstallers } from "../../../src/installers/index.ts";
import type { Finding } from "../../../src/model/finding.ts";

/** A temporary directory, gone with its scope. */
export interface TemporaryDirectory extends Disposable {
  readonly path: string;
  /** Writes files by relative path. */
  write(files: Readonly<Record<string, string>>): void;
}

export function temporaryDirectory(parent = tmpdir()): TemporaryDirectory {
  const path = mkdtempSync(`${parent}/corpus-`);
  return {
    path,
    write: (files) => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(`${path}/${name}`), { recursive: true });
        writeFileSync(`${path}/${name}`, content);
      }
    },
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** The root of this repository, with a slash. */
export const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** The source of the extension pack. */
export const packDir = fileURLToPath(new URL("../../../salt-ext/src/saltext/corpus", import.meta.url));

/** Compiles the projects of a directory. */
export function compileWorkspace(
  root: string,
  options: { packDir?: string; project?: string } = {},
): Promise<Compiled> {
  return compile({
    projectsDir: `${root}/projects`,
    root,
    project: options.project,
    cacheDir: `${root}/.corpus/cache/definitions`,
    api,
    builtIns: builtInInstallers,
    packDir: options.packDir ?? `${root}/pack`,
    version: "1.2.3",
  });
}

/** One project's definition from what stands between its braces. */
export const definition = (
  options: string,
  imports = "defineProject, secret, sls, sh, http, python, generic, when, not, defined, all, equals",
): string => `import { ${imports} } from "corpus";\nexport default defineProject({\n  name: "demo",\n${options}\n});\n`;

/** Compiles one project and returns its files below `projects/demo/project/.salt`, by name. */
export async function compileDemo(options: string): Promise<Readonly<Record<string, string>>> {
  using workspace = temporaryDirectory();
  workspace.write({ "projects/demo/project.ts": definition(options) });
  const { artifacts } = await compileWorkspace(workspace.path);
  const prefix = "projects/demo/project/.salt/";
  return Object.fromEntries(
    artifacts
      .filter(({ path }) => path.startsWith(prefix))
      .map(({ path, content }) => [path.slice(prefix.length), String(content)]),
  );
}

/** The findings of definitions, which must be wrong. */
export async function findingsOf(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  using workspace = temporaryDirectory();
  workspace.write(files);
  try {
    await compileWorkspace(workspace.path);
  } catch (error) {
    if (error instanceof DefinitionError) return error.findings;
    throw error;
  }
  return [];
}

/** The findings of one project. */
export const findingsOfDemo = (options: string): Promise<readonly Finding[]> =>
  findingsOf({ "projects/demo/project.ts": definition(options) });
