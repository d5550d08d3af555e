import { formatFinding } from "../../compile/errors.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import type { Workspace } from "../../workspace.ts";
import { createPaint } from "../jobs/paint.ts";
import type { Ui } from "../ui.ts";
import { type CheckResult, checkWorkspace } from "./check.ts";
import { workspaceOf } from "./workspace.ts";

/** The version of the record that `--json` writes. */
const schema = "corpus.check/1";

/** `corpus check` */
export async function runCheck(ui: Ui, request: { name: string | undefined; flags: Workspace }): Promise<ExitCode> {
  const result = await checkWorkspace(workspaceOf(request.flags, request.name), ui.signal);
  const exitCode = result.findings.length > 0 ? exitCodes.findings : exitCodes.done;
  if (ui.json) ui.data({ schema, type: "check", ...result, exitCode });
  else ui.stdout(show(result, ui));
  return exitCode;
}

function show(result: CheckResult, ui: Ui): string {
  const paint = createPaint(ui.color);
  const { findings, notPreviewed } = result;
  return [
    ...findings.map((finding) => paint.red(formatFinding(finding))),
    ...(ui.quiet ? [] : notPreviewed.map(({ path, reason }) => paint.dim(`not previewed: ${path}: ${reason}`))),
    summary(result),
  ].join("\n");
}

function summary({ projects, environments, previewed, findings, notPreviewed }: CheckResult): string {
  const found = findings.length === 0 ? "no findings" : `${findings.length} finding${findings.length === 1 ? "" : "s"}`;
  if (projects.length === 0) return found;
  const skipped = notPreviewed.length === 0 ? "" : `, ${notPreviewed.length} not previewed`;
  const count = `${projects.length} project${projects.length === 1 ? "" : "s"}`;
  return `${count}: ${found}; ${previewed} SLS rendered for ${environments.join(", ")}${skipped}`;
}
