import type { ProjectAnswer } from "../../operations/project.ts";
import { exitCodes } from "../../support/exit-codes.ts";
import { duration, harmless, indent, type Paint } from "../jobs/paint.ts";
import { showValue } from "../jobs/values.ts";
import { showDeployment } from "./show-deployment.ts";
import { showArchives, showProjects, showReleases, showRemotes, showStatus } from "./show-lists.ts";
import { showTrouble, type Telling } from "./telling.ts";
import { mapIn } from "./values.ts";

/** All answers, failed ones first; with several, each under its minion's id. */
export function showAnswers(answers: readonly ProjectAnswer[], telling: Telling): string {
  const { paint } = telling.style;
  if (answers.length === 0) return paint.red("no minion matches the target");
  const sorted = [...answers].sort(
    (a, b) => Number(a.exitCode === 0) - Number(b.exitCode === 0) || (a.minion < b.minion ? -1 : 1),
  );
  const [only] = sorted;
  if (only !== undefined && sorted.length === 1 && telling.request.flags.on === undefined)
    return showAnswer(only, telling);
  const blocks = sorted.map((answer) => `${heading(answer, paint)}\n${indent(showAnswer(answer, telling), 2)}`);
  return blocks.join("\n");
}

function heading(answer: ProjectAnswer, paint: Paint): string {
  const outcome = answer.exitCode === exitCodes.done ? paint.green(answer.outcome) : paint.red(answer.outcome);
  return `${paint.bold(answer.minion)}  ${outcome}  ${paint.dim(duration(answer.elapsedMs))}`;
}

function showAnswer(answer: ProjectAnswer, telling: Telling): string {
  const { kind } = telling.request.operation;
  if (kind === "deployment") return showDeployment(answer, telling);
  const hasFailed = answer.exitCode !== exitCodes.done && answer.exitCode !== exitCodes.findings;
  if (hasFailed || isRefusal(answer)) return showTrouble(answer, telling);
  return showReturn(answer, telling);
}

function showReturn(answer: ProjectAnswer, telling: Telling): string {
  switch (telling.request.operation.kind) {
    case "deployment":
      return showDeployment(answer, telling);
    case "releases":
      return showReleases(answer.value, telling);
    case "archives":
      return showArchives(answer.value);
    case "status":
      return showStatus(answer.value, telling);
    case "projects":
      return showProjects(answer.value);
    case "remotes":
      return showRemotes(answer.value);
    case "change":
    case "pending":
      return harmless(answer.comment);
    case "text":
    case "sls":
    case "data":
      return showValue(answer.value);
  }
}

/** A map with `result: False`, whatever the kind. */
function isRefusal({ value }: ProjectAnswer): boolean {
  return mapIn(value)["result"] === false;
}
