import { resolve } from "node:path";
import { Marked } from "marked";
import { type CompileOptions, compile } from "../../compile/index.ts";
import { type InstallerModel, isUndo, type Json } from "../../model/model.ts";
import { writeWholeFile } from "../../output/whole-file.ts";
import { renderPage } from "../../render/prose.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import { exists, listFiles, readText } from "../../support/io/read.ts";
import { packageRoot } from "../../support/package-root.ts";
import { suggest } from "../../support/similar.ts";
import { compileOptions, type Workspace } from "../../workspace.ts";
import type { Ui } from "../ui.ts";
import { escapeHtml, stepsGraph } from "./docs-graph.ts";
import { docsTemplate } from "./docs-template.ts";

/** What `corpus docs` was asked. */
export interface DocsRequest {
  readonly name: string;
  readonly flags: Workspace & { readonly out?: string };
}

/** The version of the record that `--json` writes. */
const schema = "corpus.docs/1";

/** `corpus docs NAME` */
export async function runDocs(ui: Ui, { name, flags }: DocsRequest): Promise<ExitCode> {
  const options = compileOptions(flags);
  const { model } = await compile(options);
  const installer = model.installers.find((one) => one.name === name);
  if (installer === undefined) {
    const names = model.installers.map((one) => one.name);
    throw new UsageError(`there is no installer ${name}`, {
      hint: suggest(name, names) ?? `installers: ${names.join(", ")}`,
    });
  }
  const context = contextOf(installer, commentsOf(installer, options));
  const path = resolve(flags.out ?? `${name}.html`);
  if (ui.json) ui.data({ schema, type: "docs", ...context, exitCode: exitCodes.done });
  else {
    writeWholeFile(path, renderPage(docsTemplate, context), "0644");
    ui.stdout(`+ ${path}`);
  }
  return exitCodes.done;
}

// Raw HTML in an author's text stays text.
const markdown = new Marked({ async: false, renderer: { html: ({ text }) => escapeHtml(text) } });

function contextOf(installer: InstallerModel, comments: ReadonlyMap<string, string>) {
  const { name, description, definition, target, data, required, secrets, sls, steps } = installer;
  const drawn = sls.filter((one) => steps.includes(one.name));
  const needed = required.map((key) => `${key}: ${JSON.stringify(data[key] ?? "…")}`).join(", ");
  return {
    name,
    description: markdown.parse(description),
    definition: definition === "corpus" ? "comes with corpus" : definition,
    target: target === "both" ? "3006 and 3008" : target,
    usage: `installer: ${name}(${needed === "" ? "" : `{ ${needed} }`})`,
    data: Object.entries(data).map(([key, value]) => ({
      key,
      type: typeOf(value),
      default: JSON.stringify(value),
      required: required.includes(key),
      text: markdown.parseInline(comments.get(key) ?? ""),
    })),
    secrets: Object.entries(secrets).map(([secret, { kind }]) => ({ name: secret, kind })),
    steps,
    graph: stepsGraph(drawn),
    procedures: sls.map((one) => one.name).filter((one) => !steps.includes(one) && !isUndo(one)),
  };
}

function typeOf(value: Json): string {
  if (value === null) return "any";
  if (Array.isArray(value)) return value.length === 0 ? "list" : `list of ${typeOf(value[0] as Json)}`;
  return typeof value === "object" ? "mapping" : typeof value;
}

/** Comments above keys of data, from the source of the definition, where that is there. */
function commentsOf(installer: InstallerModel, { root }: CompileOptions): ReadonlyMap<string, string> {
  const own = `${packageRoot()}/src/installers`;
  const directory = installer.definition === "corpus" ? own : `${root}/projects/_installers`;
  const sources = exists(directory) ? listFiles(directory).filter((path) => path.endsWith(".ts")) : [];
  const comments = new Map<string, string>();
  for (const path of sources) {
    const text = readText(`${directory}/${path}`) ?? "";
    const isOf = text.includes(`name: ${JSON.stringify(installer.name)}`) || text.includes("export const packageData");
    for (const [, comment = "", key = ""] of isOf
      ? text.matchAll(/\/\*\*\s*((?:(?!\*\/)[\s\S])*?)\s*\*\/\s*\n\s*"?(\w+)"?:/g)
      : [])
      comments.set(key, comment.replaceAll(/\s*\n\s*\*\s?/g, " "));
  }
  return comments;
}
