import { resolve } from "node:path";
import { compile } from "../../compile/index.ts";
import { type Artifact, partsOf } from "../../model/model.ts";
import { buildTree, type TreeReport } from "../../output/index.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import { readBytes } from "../../support/io/read.ts";
import type { Workspace } from "../../workspace.ts";
import { createPaint } from "../jobs/paint.ts";
import type { PlaceFlags } from "../project/options.ts";
import type { Ui } from "../ui.ts";
import { diffOn } from "./diff-on.ts";
import { changeOfText, type FileChange, showChange } from "./file-change.ts";
import { workspaceOf } from "./workspace.ts";

/** What `corpus diff` was asked. */
export interface DiffRequest {
  readonly name: string | undefined;
  readonly flags: Workspace & PlaceFlags & { readonly out: string; readonly salt?: boolean };
}

/** The version of the records that `--json` writes. */
const schema = "corpus.diff/1";

/** `corpus diff [NAME]` */
export async function runDiff(ui: Ui, { name, flags }: DiffRequest): Promise<ExitCode> {
  const root = resolve(flags.out);
  const isOnHosts = flags.on !== undefined || flags.ssh !== undefined || flags.local === true;
  if (flags.salt === true && (name !== undefined || !isOnHosts))
    throw new UsageError("--salt is about hosts, and about no project", { hint: "corpus diff --salt --on 'web*'" });
  const compiled = await compile(workspaceOf(flags, name));
  if (isOnHosts) return diffOn(ui, compiled, flags);
  const { artifacts, model } = compiled;
  const parts = name === undefined ? [""] : model.projects.flatMap(partsOf);
  const isInScope = (path: string) => parts.some((part) => path.startsWith(part));
  const report = buildTree(artifacts, { root, isInScope, check: true });
  const changes = changesOf(report, artifacts, root);
  const exitCode = changes.length > 0 ? exitCodes.findings : exitCodes.done;
  if (ui.json) ui.data({ schema, type: "diff", root, files: changes, unchanged: report.unchanged, exitCode });
  else
    ui.stdout(
      [...(ui.quiet ? [] : changes.map(showChange(createPaint(ui.color)))), summary(report, flags.out)].join("\n"),
    );
  return exitCode;
}

function changesOf(report: TreeReport, artifacts: readonly Artifact[], root: string): FileChange[] {
  const built = new Map(artifacts.map(({ path, content }) => [path, content]));
  const change =
    (kind: FileChange["change"]) =>
    (path: string): FileChange => {
      const before = kind === "added" ? undefined : readBytes(`${root}/${path}`);
      const after = kind === "removed" ? undefined : built.get(path);
      const isText = [before, after].every((content) => content === undefined || textOf(content) !== undefined);
      return isText ? changeOfText(path, textOf(before), textOf(after)) : { path, change: kind, patch: null };
    };
  const { added, changed, removed } = report;
  return [...added.map(change("added")), ...changed.map(change("changed")), ...removed.map(change("removed"))].toSorted(
    (a, b) => (a.path < b.path ? -1 : 1),
  );
}

/** undefined: bytes that are no text, or nothing. */
function textOf(content: string | Uint8Array | undefined): string | undefined {
  if (content === undefined) return undefined;
  const text = typeof content === "string" ? content : Buffer.from(content).toString("utf8");
  return text.includes("\0") || !Buffer.from(text).equals(Buffer.from(content)) ? undefined : text;
}

function summary({ added, changed, removed, unchanged, edited }: TreeReport, out: string): string {
  const counts = `${added.length} to add, ${changed.length} to change, ${removed.length} to remove, ${unchanged} unchanged`;
  return `${out}: ${counts}${edited.length === 0 ? "" : ` (edited since it was built: ${edited.join(", ")})`}`;
}
