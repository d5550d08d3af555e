import { resolve } from "node:path";
import { createTwoFilesPatch } from "diff";
import { compile } from "../../compile/index.ts";
import { type Artifact, partsOf } from "../../model/model.ts";
import { buildTree, type TreeReport } from "../../output/index.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import { readBytes } from "../../support/io/read.ts";
import type { Workspace } from "../../workspace.ts";
import { createPaint, type Paint } from "../jobs/paint.ts";
import type { Ui } from "../ui.ts";
import { workspaceOf } from "./workspace.ts";

/** What `corpus diff` was asked. */
export interface DiffRequest {
  readonly name: string | undefined;
  readonly flags: Workspace & { readonly out: string };
}

/** One file that a build would write or remove. */
interface FileChange {
  readonly path: string;
  readonly change: "added" | "changed" | "removed";
  /** A unified diff; undefined where one side is no text. */
  readonly patch: string | undefined;
}

/** The version of the record that `--json` writes. */
const schema = "corpus.diff/1";

/** `corpus diff [NAME]` */
export async function runDiff(ui: Ui, { name, flags }: DiffRequest): Promise<ExitCode> {
  const root = resolve(flags.out);
  const { artifacts, model } = await compile(workspaceOf(flags, name));
  const parts = name === undefined ? [""] : model.projects.flatMap(partsOf);
  const isInScope = (path: string) => parts.some((part) => path.startsWith(part));
  const report = buildTree(artifacts, { root, isInScope, check: true });
  const changes = changesOf(report, artifacts, root);
  const exitCode = changes.length > 0 ? exitCodes.findings : exitCodes.done;
  if (ui.json)
    ui.data({ schema, type: "diff", root, files: changes.map(plain), unchanged: report.unchanged, exitCode });
  else
    ui.stdout([...(ui.quiet ? [] : changes.map(show(createPaint(ui.color)))), summary(report, flags.out)].join("\n"));
  return exitCode;
}

function changesOf(report: TreeReport, artifacts: readonly Artifact[], root: string): FileChange[] {
  const built = new Map(artifacts.map(({ path, content }) => [path, content]));
  const change =
    (kind: FileChange["change"]) =>
    (path: string): FileChange => {
      const before = kind === "added" ? "" : textOf(readBytes(`${root}/${path}`));
      const after = kind === "removed" ? "" : textOf(built.get(path));
      return {
        path,
        change: kind,
        patch: before === undefined || after === undefined ? undefined : patchOf(path, before, after),
      };
    };
  const { added, changed, removed } = report;
  return [...added.map(change("added")), ...changed.map(change("changed")), ...removed.map(change("removed"))].toSorted(
    (a, b) => (a.path < b.path ? -1 : 1),
  );
}

/** undefined: bytes that are no text. */
function textOf(content: string | Uint8Array = ""): string | undefined {
  const text = typeof content === "string" ? content : Buffer.from(content).toString("utf8");
  return text.includes("\0") || !Buffer.from(text).equals(Buffer.from(content)) ? undefined : text;
}

/** Without the lines of dashes and dates that the library puts before it. */
const patchOf = (path: string, before: string, after: string): string =>
  createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after).replace(/^=+\n/, "");

const plain = ({ path, change, patch = null }: Omit<FileChange, "patch"> & { patch?: string | undefined | null }) => ({
  path,
  change,
  patch,
});

const show =
  (paint: Paint) =>
  ({ path, change, patch }: FileChange): string =>
    patch === undefined ? `${path}: ${change}, and no text` : painted(patch.trimEnd(), paint);

function painted(patch: string, paint: Paint): string {
  const line = (text: string) => {
    if (/^(?:---|\+\+\+) /.test(text)) return paint.bold(text);
    return text.startsWith("+") ? paint.green(text) : text.startsWith("-") ? paint.red(text) : text;
  };
  return patch.split("\n").map(line).join("\n");
}

function summary({ added, changed, removed, unchanged, edited }: TreeReport, out: string): string {
  const counts = `${added.length} to add, ${changed.length} to change, ${removed.length} to remove, ${unchanged} unchanged`;
  return `${out}: ${counts}${edited.length === 0 ? "" : ` (edited since it was built: ${edited.join(", ")})`}`;
}
