import type { Artifact } from "../../model/model.ts";
import { markdown } from "../../render/docstring.ts";
import { type PythonFunction, type PythonModule, readPythonModule } from "../../salt/python-module.ts";

/** A page of the reference. */
export interface ReferencePage {
  readonly path: string;
  readonly content: string;
  /** `modules` */
  readonly kind: string;
  readonly module: PythonModule;
}

/** Directories of the package that Salt's loader reads; the others are the engine's. */
const documented = ["modules", "states", "runners", "renderers", "pillar", "output", "grains", "returners"];

/** One page for each module with public functions, under the names that Salt's extensions use. */
export function referencePages(files: readonly Artifact[]): ReferencePage[] {
  return files.flatMap(({ path, content }) => {
    const [kind = "", file = "", ...deeper] = path.split("/");
    if (!documented.includes(kind) || deeper.length > 0 || !/^(?!__init__).*\.py$/.test(file)) return [];
    const stem = file.slice(0, -".py".length);
    const module = readPythonModule(String(content), stem);
    if (module.functions.length === 0) return [];
    const page = `docs/ref/${kind}/saltext.corpus.${kind}.${stem}.md`;
    return [{ path: page, content: pageOf(`saltext.corpus.${kind}.${stem}`, module), kind, module }];
  });
}

function pageOf(title: string, { name, docstring, functions }: PythonModule): string {
  const about = docstring === undefined ? [] : [textOf(withoutTitle(docstring)), ""];
  const heading = titleOf(docstring);
  return `${[
    `# ${title}`,
    "",
    ...(heading === undefined ? [] : [`**${heading}**`, ""]),
    ...about,
    ...functions.flatMap((one) => [`## ${name}.${one.name}`, "", ...functionText(name, one)]),
  ]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

function functionText(module: string, { name, parameters, docstring }: PythonFunction): string[] {
  const signature = ["```python", `${module}.${name}(${parameters})`, "```", ""];
  return [...signature, ...(docstring === undefined ? [] : [textOf(docstring), ""])];
}

const underlined = /^(.+)\n[=~-]{3,}\s*(?:\n|$)/;
const titleOf = (docstring = ""): string | undefined => underlined.exec(docstring)?.[1]?.trim();
const withoutTitle = (docstring: string): string => docstring.replace(underlined, "").trim();

const textOf = (rst: string): string => markdown(withDefinitions(rst));

/** Definition lists (a term, its text below it and indented), as lists of Markdown. */
function withDefinitions(rst: string): string {
  return rst.replaceAll(
    /^(?![ \n]|\.\.|```)([^\n]+)\n((?: {4,}[^\n]*(?:\n|$))+)/gm,
    (_, term: string, body: string) => {
      const text = body.split("\n").map((line) => line.trim());
      return `- ${term.includes("`") ? term : `\`${term}\``}: ${text.join(" ").trim()}\n`;
    },
  );
}
