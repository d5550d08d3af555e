import { type JsonMapping, reservedSlsNames } from "../../../model/model.ts";
import { type ImportedPillar, importPillar } from "./pillar.ts";
import { importSample } from "./sample.ts";
import { importSls } from "./sls.ts";

/** What an import begins with. */
export interface Source {
  readonly name: string;
  /** Texts by path; undefined for what is no text. */
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** The private pillar of the project on a host. */
  readonly pillar?: string | undefined;
}

/** What stays as it is, a file or a part of the pillar, and why. */
export interface Kept {
  readonly path: string;
  readonly reason: string;
}

/** What an import makes of a `.salt`. */
export interface ImportPlan {
  /** The text of project.ts. */
  readonly definition: string;
  /** The SLS that became steps. */
  readonly steps: readonly string[];
  /** Where each file goes that is copied, beside the definition. */
  readonly copies: ReadonlyMap<string, string>;
  readonly kept: readonly Kept[];
}

/** Directories that stand beside a definition under their own names. */
const beside = /^(?:files|_modules|_states|_runners|_renderers|_pillars|_outputters)\//;

/**
 * Decides for every file of a `.salt` what becomes of it.
 *
 * @param refused SLS that the compiler does not take, and why
 */
export function planImport({ name, texts, pillar }: Source, refused: ReadonlyMap<string, string>): ImportPlan {
  const [steps, kept, copies]: [Map<string, string>, Kept[], Map<string, string>] = [new Map(), [], new Map()];
  const keep = (path: string, reason: string) => {
    kept.push({ path, reason });
    copies.set(path, `salt/${path}`);
  };
  let options: JsonMapping = { data: {} };
  for (const [path, text] of texts) {
    const step = /^([^/]+)\.sls$/.exec(path)?.[1];
    if (beside.test(path)) copies.set(path, path);
    else if (path === "PILLAR.sample") {
      const sample = importSample(text ?? "");
      if ("options" in sample) options = sample.options;
      else keep(path, sample.reason);
    } else if (step === undefined) keep(path, "it is no SLS of the project's own");
    else {
      const imported = stepOrReason(step, text, refused.get(step));
      if ("code" in imported) steps.set(step, imported.code);
      else keep(path, imported.reason);
    }
  }
  const merged = withPillar(pillar, options, kept);
  return {
    definition: definitionOf(name, merged.options, [...steps.values()]),
    steps: [...steps.keys()],
    copies,
    kept: merged.kept,
  };
}

function withPillar(pillar: string | undefined, options: JsonMapping, kept: readonly Kept[]): ImportedPillar {
  if (pillar === undefined) return { options, kept };
  if (kept.some(({ path }) => path === "PILLAR.sample"))
    return {
      options,
      kept: [...kept, { path: "pillar", reason: "it overrides a PILLAR.sample that is kept as a file" }],
    };
  const imported = importPillar(pillar, options);
  return { options: imported.options, kept: [...kept, ...imported.kept] };
}

function stepOrReason(step: string, text: string | undefined, refused: string | undefined) {
  if (refused !== undefined) return { reason: refused };
  if (text === undefined) return { reason: "it is no text" };
  if (reservedSlsNames.includes(step)) return { reason: "it is a procedure" };
  return importSls(step, text);
}

function definitionOf(name: string, options: JsonMapping, steps: readonly string[]): string {
  const entries = Object.entries(options).map(
    ([key, value]) => `  ${key}: ${JSON.stringify(value, null, 2).replaceAll("\n", "\n  ")},`,
  );
  const body = steps.length === 0 ? [] : [`  steps: () => [\n${steps.map((step) => `    ${step},`).join("\n")}\n  ],`];
  const imports = steps.length === 0 ? "defineProject" : "defineProject, sls";
  return [
    `import { ${imports} } from "corpus";`,
    "",
    "export default defineProject({",
    `  name: ${JSON.stringify(name)},`,
    ...entries,
    ...body,
    "});",
    "",
  ].join("\n");
}
