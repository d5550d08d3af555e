import { gzipSync } from "node:zlib";
import type { Compiled } from "../../compile/index.ts";
import { installersOf } from "../../emit/pack.ts";
import type { Host, SaltMap, SendableMap } from "../../hosts/index.ts";
import type { ProjectModel } from "../../model/model.ts";
import { mapOf, type ProjectAnswer, readProjectAnswer } from "../../operations/project.ts";
import { type ExitCode, exitCodes, worstExitCode } from "../../support/exit-codes.ts";
import { inFileRoots } from "../../testing/salt.ts";
import { jobOptionsOf } from "../jobs/options.ts";
import { createPaint, harmless } from "../jobs/paint.ts";
import type { PlaceFlags } from "../project/options.ts";
import { openPlace } from "../project/place.ts";
import type { Ui } from "../ui.ts";
import { type FileChange, showChange } from "./file-change.ts";
import { changesBetween } from "./host-changes.ts";

/** What a tree would change of a project on a host. */
interface HostDifference {
  readonly project: string;
  readonly minion: string;
  readonly outcome: "same" | "changed" | "absent" | "failed";
  readonly comment: string;
  readonly files: readonly FileChange[];
  readonly exitCode: ExitCode;
}

/** The version of the records that `--json` writes. */
const schema = "corpus.diff/1";

/** `corpus diff [NAME] --on TGT`: the hosts render the tree with what they know, beside what is deployed there; nothing is changed. */
export async function diffOn(ui: Ui, compiled: Compiled, flags: PlaceFlags): Promise<ExitCode> {
  await using host = (await openPlace(flags)).host;
  const differences: HostDifference[] = [];
  for (const project of compiled.model.projects) {
    const found = await differencesOf(
      host,
      { project, tree: packTree(compiled, project) },
      jobOptionsOf(flags, ui.signal),
    );
    for (const difference of found) tell(ui, difference);
    differences.push(...found);
  }
  const exitCode = exitCodeOf(differences);
  if (ui.json) ui.data({ schema, type: "summary", exitCode });
  else ui.stdout(summary(differences));
  return exitCode;
}

/** The project's part of the tree as one text: what engine/candidate.py unpacks. The pack itself stays out. */
function packTree({ artifacts, model }: Compiled, project: ProjectModel): string {
  const files = artifacts
    .flatMap((artifact) => inFileRoots(artifact, project.name))
    .filter(([path]) => !path.startsWith("_"));
  const sent = { files: Object.fromEntries(files), installers: installersOf(model.installers) };
  return gzipSync(JSON.stringify(sent)).toString("base64");
}

async function differencesOf(
  host: Host,
  { project, tree }: { readonly project: ProjectModel; readonly tree: string },
  options: Parameters<Host["start"]>[1],
): Promise<HostDifference[]> {
  const fun = "mc_project.compare";
  const named: SendableMap = { name: project.name };
  await using job = host.takesFiles
    ? await host.start({ fun, kwargs: named }, { ...options, files: { tree: Buffer.from(tree) } })
    : await host.start({ fun, kwargs: { ...named, tree } }, options);
  const { results } = await job.report;
  return results.map((result) => differenceOf(project.name, readProjectAnswer("data", result)));
}

function differenceOf(project: string, { minion, value, comment, exitCode }: ProjectAnswer): HostDifference {
  const answer = mapOf(value);
  const [live, tree] = [mapOf(answer?.["live"]), mapOf(answer?.["tree"])];
  if (live !== undefined && tree !== undefined) {
    const files = changesBetween(project, live, tree);
    const found = files.length > 0;
    const code = found ? exitCodes.findings : exitCodes.done;
    return { project, minion, outcome: found ? "changed" : "same", comment: "", files, exitCode: code };
  }
  const isAbsent = (answer as SaltMap | undefined)?.["code"] === "NO_PROJECT";
  const code = isAbsent ? exitCodes.done : exitCode === exitCodes.done ? exitCodes.statesFailed : exitCode;
  return { project, minion, outcome: isAbsent ? "absent" : "failed", comment, files: [], exitCode: code };
}

/** Nowhere at all is a finding: it was asked about a project that nobody has. */
function exitCodeOf(differences: readonly HostDifference[]): ExitCode {
  if (differences.length === 0) return exitCodes.minionMissing;
  const absent = differences.every(({ outcome }) => outcome === "absent") ? [exitCodes.findings] : [];
  return worstExitCode([...absent, ...differences.map(({ exitCode }) => exitCode)]);
}

function tell(ui: Ui, difference: HostDifference): void {
  if (ui.json) return ui.data({ schema, type: "host", ...difference });
  const paint = createPaint(ui.color);
  const { project, minion, outcome, comment, files } = difference;
  if (outcome === "failed") ui.stderr(harmless(`corpus: ${project} on ${minion}: ${comment}`));
  if (outcome !== "changed") return;
  ui.stdout(paint.bold(harmless(`${project} on ${minion}`)));
  if (!ui.quiet) for (const change of files) ui.stdout(harmless(showChange(paint)(change)));
}

function summary(differences: readonly HostDifference[]): string {
  const of = (wanted: HostDifference["outcome"]) =>
    differences.filter(({ outcome }) => outcome === wanted).map(({ project, minion }) => `${project} on ${minion}`);
  const parts = [
    ["would change", of("changed")],
    ["nothing would change", of("same")],
    ["not there", of("absent")],
    ["not known", of("failed")],
  ] as const;
  const said = parts.flatMap(([what, where]) => (where.length === 0 ? [] : [`${what}: ${where.join(", ")}`]));
  return harmless(said.join("\n") || "no minion matches the target");
}
