import { isDeepStrictEqual } from "node:util";
import { DefinitionError } from "../../../compile/errors.ts";
import { compile } from "../../../compile/index.ts";
import type { Json, JsonMapping } from "../../../model/model.ts";
import { sampleHost } from "../../../preview/host.ts";
import { previewProject } from "../../../preview/project.ts";
import { previewSls } from "../../../preview/sls.ts";
import { writeCacheFile } from "../../../support/io/cache.ts";
import { compileOptions } from "../../../workspace.ts";
import { type ImportPlan, planImport, type Source } from "./plan.ts";

/** A `.salt` to import: its files as bytes, too. */
export interface Original extends Source {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/**
 * Plans an import that the compiler takes and that builds to what was there: what it refuses, or makes otherwise, is kept as a file.
 *
 * @param scratch a directory for the attempts
 * @throws DefinitionError when it refuses something that is no step
 */
export async function planFaithfully(original: Original, scratch: string): Promise<ImportPlan> {
  const refused = new Map<string, string>();
  for (let attempt = 0; ; attempt++) {
    const plan = planImport(original, refused);
    const before = refused.size;
    for (const [step, reason] of await objections(original, plan, `${scratch}/${attempt}`)) refused.set(step, reason);
    if (refused.size === before) return plan;
  }
}

async function objections(original: Original, plan: ImportPlan, root: string): Promise<Map<string, string>> {
  for (const [path, content] of filesOf(original, plan))
    writeCacheFile(`${root}/projects/${original.name}/${path}`, content);
  try {
    const compiled = await compile(compileOptions({ projects: `${root}/projects` }, original.name));
    const [project] = compiled.model.projects;
    if (project === undefined) return new Map();
    const { sls } = previewProject(compiled, project, { host: sampleHost });
    const changed = plan.steps.filter((step) => {
      const made = sls.find(({ name, owner }) => name === step && owner === project)?.preview;
      return made?.outcome !== "rendered" || !isSame(made.data, original.texts.get(`${step}.sls`) ?? "");
    });
    return new Map(changed.map((step) => [step, "the definition would not be the same to Salt"]));
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const found = error.findings.flatMap(({ path, message }) => {
      const step = path.split(" › ")[1];
      return step !== undefined && plan.steps.includes(step) ? [[step, message] as const] : [];
    });
    if (found.length === 0) throw error;
    return new Map(found);
  }
}

/** What is written beside the definition, and it. */
export const filesOf = ({ bytes }: Original, { definition, copies }: ImportPlan): Map<string, string | Uint8Array> =>
  new Map<string, string | Uint8Array>([
    ["project.ts", definition],
    ...[...copies].map(([from, to]) => [to, bytes.get(from) ?? new Uint8Array()] as const),
  ]);

function isSame(made: JsonMapping, text: string): boolean {
  const world = { cfg: {}, host: sampleHost, slspath: "" };
  const original = previewSls(text, world);
  return original.outcome === "rendered" && isDeepStrictEqual(normal(made), normal(original.data));
}

/** High data with every call in one form: `{id: {fun, args}}`. */
function normal({ include = [], ...states }: JsonMapping): unknown {
  return [include, Object.entries(states).map(([id, declared]) => [id, normalCall(id, declared)])];
}

function normalCall(id: string, declared: Json | undefined): unknown {
  if (typeof declared === "string") return { fun: declared, args: { name: id } };
  const [[key, list] = ["", []]] = Object.entries((declared ?? {}) as JsonMapping);
  const items = (Array.isArray(list) ? list : []) as readonly Json[];
  const word = items.find((item) => typeof item === "string");
  const args = Object.assign({ name: id }, ...items.filter((item) => typeof item === "object")) as JsonMapping;
  return { fun: typeof word === "string" ? `${key}.${word}` : key, args };
}
