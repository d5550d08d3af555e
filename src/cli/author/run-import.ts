import { basename, dirname, resolve } from "node:path";
import { projectSchema } from "../../model/schemas.ts";
import { writeNewFiles } from "../../output/new-files.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import { exists, kindOf, listFiles, readBytes } from "../../support/io/read.ts";
import type { Ui } from "../ui.ts";
import { filesOf, type Original, planFaithfully } from "./import/judge.ts";

/** What `corpus import` was asked. */
export interface ImportRequest {
  readonly directory: string;
  readonly flags: { readonly projects: string; readonly name?: string };
}

/** The version of the record that `--json` writes. */
const schema = "corpus.import/1";

/** `corpus import DIR` */
export async function runImport(ui: Ui, { directory, flags }: ImportRequest): Promise<ExitCode> {
  const original = read(resolve(directory), flags.name);
  const root = dirname(resolve(flags.projects));
  const plan = await planFaithfully(original, `${root}/.corpus/cache/import-${process.pid}`);
  const files = [...filesOf(original, plan)].map(
    ([path, content]) => [`${basename(flags.projects)}/${original.name}/${path}`, content] as const,
  );
  writeNewFiles(root, Object.fromEntries(files));
  const { steps, kept } = plan;
  if (ui.json)
    ui.data({
      schema,
      type: "import",
      root,
      files: files.map(([path]) => path),
      steps,
      kept,
      exitCode: exitCodes.done,
    });
  else {
    const lines = files.map(([path]) => `+ ${path}`);
    const why = kept.map(({ path, reason }) => `kept as a file: ${path}: ${reason}`);
    const count = `${steps.length} SLS became steps, ${kept.length} files are kept in salt/`;
    ui.stdout([...(ui.quiet ? [] : [...lines, ...why]), `${count}; next: corpus check ${original.name}`].join("\n"));
  }
  return exitCodes.done;
}

function read(directory: string, given: string | undefined): Original {
  const salt = exists(`${directory}/.salt`) ? `${directory}/.salt` : directory;
  if (!exists(salt)) throw new UsageError(`there is no directory ${directory}`);
  const name =
    given ?? basename(salt === directory && basename(directory) === ".salt" ? dirname(directory) : directory);
  if (!new RegExp(projectSchema.properties.name.pattern).test(name))
    throw new UsageError(`${name} cannot name a project`, { hint: "give it a name: --name NAME" });
  const paths = listFiles(salt).filter(
    (path) => kindOf(`${salt}/${path}`) === "file" && path !== ".corpus-manifest.json",
  );
  if (!paths.some((path) => path.endsWith(".sls") || path === "PILLAR.sample"))
    throw new UsageError(`${salt} has neither SLS nor a PILLAR.sample`, {
      hint: "name the checkout of a project, or its .salt",
    });
  const bytes = new Map(paths.map((path) => [path, readBytes(`${salt}/${path}`) ?? new Uint8Array()]));
  const texts = new Map([...bytes].map(([path, content]) => [path, textOf(content)]));
  return { name, bytes, texts };
}

function textOf(content: Uint8Array): string | undefined {
  const text = Buffer.from(content).toString("utf8");
  return Buffer.from(text).equals(content) ? text : undefined;
}
