import { gzipSync } from "node:zlib";
import type { Compiled } from "../../compile/index.ts";
import { installersOf } from "../../emit/pack.ts";
import type { Host, SaltMap, SendableMap } from "../../hosts/index.ts";
import type { ProjectModel } from "../../model/model.ts";
import { mapOf, type ProjectAnswer, readProjectAnswer } from "../../operations/project.ts";
import { UsageError } from "../../support/errors.ts";
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

/** Where hosts are, and whether it is about their own states. */
type DiffOnFlags = PlaceFlags & { readonly salt?: boolean };

/** The version of the records that `--json` writes. */
const schema = "corpus.diff/1";

/** `corpus diff [NAME] --on TGT`: the hosts render the tree with what they know, beside what is deployed there; nothing is changed. */
export async function diffOn(ui: Ui, compiled: Compiled, flags: DiffOnFlags): Promise<ExitCode> {
  const questions =
    flags.salt === true ? [saltQuestion(compiled)] : compiled.model.projects.map(projectQuestion(compiled));
  await using host = (await openPlace(flags)).host;
  const differences: HostDifference[] = [];
  for (const question of questions) {
    const found = await differencesOf(host, question, jobOptionsOf(flags, ui.signal));
    for (const difference of found) tell(ui, difference);
    differences.push(...found);
  }
  const exitCode = exitCodeOf(differences);
  if (ui.json) ui.data({ schema, type: "summary", exitCode });
  else ui.stdout(summary(differences));
  return exitCode;
}

/** What hosts are asked: about a project, or about what `projects/salt.ts` gives them, called `salt`. */
interface Question {
  readonly project: string;
  readonly fun: string;
  readonly named: SendableMap;
  /** A part of the tree as one text: what engine/candidate.py unpacks. The pack itself stays out. */
  readonly tree: string;
}

const projectQuestion =
  ({ artifacts, model }: Compiled) =>
  ({ name }: ProjectModel): Question => {
    const files = artifacts.flatMap((artifact) => inFileRoots(artifact, name));
    return { project: name, fun: "mc_project.compare", named: { name }, tree: packed(files, model) };
  };

const masters = "mastersalt/salt/";

function saltQuestion({ artifacts, model }: Compiled): Question {
  if (model.salt === undefined)
    throw new UsageError("there is no projects/salt.ts", { hint: "--salt compares what it gives to hosts" });
  const files = artifacts
    .filter(({ path }) => path.startsWith(masters))
    .map(({ path, content }) => [path.slice(masters.length), Buffer.from(content).toString("base64")] as const);
  return { project: "salt", fun: "mc_project.compare_host", named: {}, tree: packed(files, model) };
}

function packed(files: readonly (readonly [string, string])[], model: Compiled["model"]): string {
  const own = files.filter(([path]) => !path.startsWith("_"));
  const sent = { files: Object.fromEntries(own), installers: installersOf(model.installers) };
  return gzipSync(JSON.stringify(sent)).toString("base64");
}

async function differencesOf(
  host: Host,
  { project, fun, named, tree }: Question,
  options: Parameters<Host["start"]>[1],
): Promise<HostDifference[]> {
  await using job = host.takesFiles
    ? await host.start({ fun, kwargs: named }, { ...options, files: { tree: Buffer.from(tree) } })
    : await host.start({ fun, kwargs: { ...named, tree } }, options);
  const { results } = await job.report;
  return results.map((result) => differenceOf(project, readProjectAnswer("data", result)));
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
