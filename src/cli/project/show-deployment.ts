import type { SaltMap, SaltValue } from "../../hosts/index.ts";
import type { ProjectAnswer } from "../../operations/project.ts";
import { duration, harmless, indent, type Paint } from "../jobs/paint.ts";
import { projectOf } from "./request.ts";
import { showTrouble, type Telling } from "./telling.ts";
import { mapIn, shortSha, textIn } from "./values.ts";
import { shellWords } from "./words.ts";

/** A deployment or a rollback: what failed first, the phases, then the id and how to undo it. */
export function showDeployment(answer: ProjectAnswer, telling: Telling): string {
  const record = mapIn(answer.value);
  const { paint } = telling.style;
  if (textIn(record, "id") === undefined) return showTrouble(answer, telling);
  const phases = phasesOf(record);
  const failed = phases.filter((phase) => phase["result"] === false);
  const others = telling.style.quiet ? [] : phases.filter((phase) => phase["result"] !== false);
  const why = failed.length === 0 && answer.exitCode !== 0 ? [paint.red(harmless(answer.comment))] : [];
  return [
    ...why,
    ...failed.flatMap((phase) => [
      showPhase(withHint(phase, answer.comment), paint),
      ...(telling.failures.length > 0 ? [heard(telling)] : []),
    ]),
    ...others.map((phase) => showPhase(phase, paint)),
    resultLine(record, answer, paint),
    lastLine(record, telling),
  ].join("\n");
}

/** The answer's comment is that of the phase which failed, and more: what to do about it. */
function withHint(phase: SaltMap, comment: string): SaltMap {
  return comment.startsWith(textIn(phase, "comment") ?? comment) ? { ...phase, comment } : phase;
}

function heard({ failures }: Telling): string {
  return indent(harmless(failures.join("\n")), 2);
}

function showPhase(phase: SaltMap, paint: Paint): string {
  const name = (textIn(phase, "name") ?? "?").replaceAll("_", "-");
  const isFailed = phase["result"] === false;
  const mark = isFailed ? paint.red("failed ") : paint.green("ok     ");
  const took = typeof phase["duration"] === "number" ? paint.dim(`  ${duration(phase["duration"] * 1000)}`) : "";
  return `${mark}${name}${took}  ${harmless(textIn(phase, "comment") ?? "")}`.trimEnd();
}

function resultLine(record: SaltMap, answer: ProjectAnswer, paint: Paint): string {
  const outcome = textIn(record, "outcome") ?? answer.outcome;
  const at = [shortSha(textIn(record, "sha")), textIn(record, "ref")?.replace(/^refs\/heads\//, "")];
  const what = harmless(at.filter((part) => part !== undefined).join(" "));
  const shown = answer.exitCode === 0 ? paint.green(outcome) : paint.red(outcome);
  return [shown, what, duration(answer.elapsedMs)].filter((part) => part !== "").join(" · ");
}

/** The id, and how to undo what was deployed; after a failure there is nothing to undo, but something to look at. */
function lastLine(record: SaltMap, { request, words }: Telling): string {
  const id = `id ${textIn(record, "id")}`;
  const project = projectOf(request) ?? "";
  const command = (...parts: string[]) => shellWords(["corpus", "project", ...parts, ...words]);
  if (textIn(record, "outcome") !== "deployed") return `${id} · what is live: ${command("releases", project)}`;
  const isPart = request.operation.isRelease !== true || request.options["onlySteps"] !== undefined;
  if (isPart) return id;
  const isFirst = record["previous_sha"] === null;
  return `${id} · ${isFirst ? "the first: there is nothing to go back to" : `undo: ${command("rollback", project)}`}`;
}

function phasesOf(record: SaltMap): SaltMap[] {
  const phases: SaltValue | undefined = record["phases"];
  return Array.isArray(phases) ? phases.map((phase: SaltValue) => mapIn(phase)) : [];
}
