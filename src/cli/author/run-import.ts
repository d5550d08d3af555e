import { basename, dirname, resolve } from "node:path";
import { projectSchema } from "../../model/schemas.ts";
import { writeNewFiles } from "../../output/new-files.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import { exists, kindOf, listFiles, readBytes, readText } from "../../support/io/read.ts";
import type { Ui } from "../ui.ts";
import { filesOf, type Original, planFaithfully } from "./import/judge.ts";

/** What `corpus import` was asked. */
export interface ImportRequest {
  readonly directory: string;
  readonly flags: { readonly projects: string; readonly name?: string; readonly pillar?: string };
}

/** The version of the record that `--json` writes. */
const schema = "corpus.import/1";

/** `corpus import DIR` */
export async function runImport(ui: Ui, { directory, flags }: ImportRequest): Promise<ExitCode> {
  const pillar = flags.pillar === undefined ? undefined : readPillar(resolve(flags.pillar));
  const original: Original = { ...read(resolve(directory), flags.name), pillar };
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
    const why = kept.map(({ path, reason }) => `kept as it is: ${path}: ${reason}`);
    const copies = kept.filter(({ path }) => original.bytes.has(path)).length;
    const count = `${steps.length} SLS became steps, ${copies} files are kept in salt/`;
    ui.stdout([...(ui.quiet ? [] : [...lines, ...why]), `${count}; next: corpus check ${original.name}`].join("\n"));
  }
  return exitCodes.done;
}

/** A pillar's `init.sls`, or the directory of its repository. */
function readPillar(path: string): string {
  const text = readText(kindOf(path) === "directory" ? `${path}/init.sls` : path);
  if (text === undefined)
    throw new UsageError(`there is no pillar in ${path}`, { hint: "name its init.sls, or the checkout with it" });
  return text;
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
