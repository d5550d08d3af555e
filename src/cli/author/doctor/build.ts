import { DefinitionError } from "../../../compile/errors.ts";
import { CorpusError } from "../../../support/errors.ts";
import { exists, readText } from "../../../support/io/read.ts";
import { version } from "../../../support/version.ts";
import { runBuild } from "../../build/run-build.ts";
import type { Diagnosis } from "./diagnosis.ts";

/** The definitions, the tree that was built from them, and the pack in it. */
export async function checkBuild(where: { projects: string; out: string; cache?: string }): Promise<Diagnosis[]> {
  if (!exists(where.projects))
    return [
      {
        name: "definitions",
        state: "missing",
        found: `no directory ${where.projects}`,
        advice: "corpus init begins one",
      },
    ];
  if (!exists(`${where.out}/manifest.json`))
    return [{ name: "tree", state: "missing", found: `nothing is built in ${where.out}`, advice: "corpus build" }];
  return [await tree(where), pack(where.out)];
}

async function tree(where: { projects: string; out: string; cache?: string }): Promise<Diagnosis> {
  const name = "tree";
  try {
    const { isCurrent, added, changed, removed, edited } = await runBuild({ ...where, check: true });
    if (isCurrent) return { name, state: "good", found: "is what the definitions say" };
    const count = added.length + changed.length + removed.length;
    const byHand = edited.length === 0 ? "" : `, ${edited.length} edited by hand`;
    return {
      name,
      state: "wrong",
      found: `${count} files differ from the definitions${byHand}`,
      advice: "corpus diff shows them, corpus build writes them",
    };
  } catch (error) {
    if (error instanceof DefinitionError)
      return {
        name: "definitions",
        state: "wrong",
        found: `${error.findings.length} findings`,
        advice: "corpus check",
      };
    if (error instanceof CorpusError)
      return {
        name,
        state: "wrong",
        found: error.message,
        ...(error.hint === undefined ? {} : { advice: error.hint }),
      };
    throw error;
  }
}

/** The engine in the tree says which corpus made it. */
function pack(out: string): Diagnosis {
  const text = readText(`${out}/salt/_utils/corpus_engine/pack.py`) ?? "";
  const built = /^PACK_VERSION = "([^"]+)"/m.exec(text)?.[1];
  if (built === version) return { name: "pack", state: "good", found: `version ${version}` };
  const found = built === undefined ? `there is none in ${out}` : `version ${built}, and this corpus is ${version}`;
  return { name: "pack", state: "wrong", found, advice: "corpus build, then salt '*' saltutil.sync_all" };
}
