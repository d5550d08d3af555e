import type { ProjectAnswer } from "../../operations/project.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import { toJsonValue } from "../jobs/plain.ts";
import { type ProjectRequest, projectOf } from "./request.ts";

/** The version of the records that `--json` writes; a field that goes away or changes its meaning makes it 2. */
const schema = "corpus.project/1";

type Record_ = Readonly<Record<string, unknown>>;

const headOf = (request: ProjectRequest) => ({
  operation: request.operation.command,
  project: projectOf(request) ?? null,
});

/** A line that the operation logged while it ran. */
export function logRecord(request: ProjectRequest, line: string): Record_ {
  return { schema, type: "log", ...headOf(request), line };
}

/** What one host answered. */
export function answerRecord(request: ProjectRequest, answer: ProjectAnswer): Record_ {
  const { minion, outcome, exitCode, comment, elapsedMs, value } = answer;
  return {
    schema,
    type: "answer",
    ...headOf(request),
    minion,
    outcome,
    exitCode,
    comment,
    elapsedMs,
    return: toJsonValue(value),
  };
}

/** The last record of an operation. */
export function endRecord(
  request: ProjectRequest,
  end: { answers: readonly ProjectAnswer[]; exitCode: ExitCode; elapsedMs: number },
): Record_ {
  const outcomes = Object.fromEntries(end.answers.map((answer) => [answer.minion, answer.outcome]));
  return { schema, type: "summary", ...headOf(request), exitCode: end.exitCode, elapsedMs: end.elapsedMs, outcomes };
}

/** The last record of an operation that nobody follows any longer. */
export function interruptionRecord(request: ProjectRequest, which: { jid: string; id: string | null }): Record_ {
  return { schema, type: "interrupted", ...headOf(request), ...which, exitCode: exitCodes.interrupted };
}
