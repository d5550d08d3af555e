import type { MinionResult, SaltMap, SaltValue } from "../hosts/index.ts";
import { type ExitCode, exitCodes, worstExitCode } from "../support/exit-codes.ts";
import type { AnswerKind } from "./project-operation.ts";

/** How an operation ended on one host, by the exit code that it stands for. */
export type ProjectOutcome =
  | "done"
  | "findings"
  | "failed"
  | "rolled-back"
  | "rollback-failed"
  | "pillar-error"
  | "missing"
  | "locked"
  | "refused-usage";

/** What one host answered to an operation. */
export interface ProjectAnswer {
  /** The minion's id, the ssh host, or `local`. */
  readonly minion: string;
  readonly outcome: ProjectOutcome;
  readonly exitCode: ExitCode;
  /** One or more sentences: the function's comment, or why there is no answer. */
  readonly comment: string;
  /** What the function returned, whole. */
  readonly value: SaltValue;
  readonly elapsedMs: number;
}

/** The exit codes of the engine (salt-ext engine/errors.py); any other failure is that of a function. */
const outcomes: ReadonlyMap<ExitCode, ProjectOutcome> = new Map([
  [exitCodes.done, "done"],
  [exitCodes.findings, "findings"],
  [exitCodes.statesFailed, "failed"],
  [exitCodes.rolledBack, "rolled-back"],
  [exitCodes.rollbackFailed, "rollback-failed"],
  [exitCodes.pillarFailed, "pillar-error"],
  [exitCodes.minionMissing, "missing"],
  [exitCodes.lockHeld, "locked"],
  [exitCodes.usage, "refused-usage"],
]);

/** Reads what a host returned to an operation of this kind. */
export function readProjectAnswer(kind: AnswerKind, result: MinionResult): ProjectAnswer {
  const exitCode = exitCodeOf(kind, result);
  return {
    minion: result.minion,
    outcome: outcomes.get(exitCode) ?? "failed",
    exitCode,
    comment: commentOf(kind, result),
    value: result.value,
    elapsedMs: result.elapsedMs,
  };
}

/** The exit code that stands for all answers; none at all is a missing minion. */
export function exitCodeOfAnswers(answers: readonly ProjectAnswer[]): ExitCode {
  if (answers.length === 0) return exitCodes.minionMissing;
  return worstExitCode(answers.map((answer) => answer.exitCode));
}

/** A value says itself how it ended; the retcode of a minion's threads may be that of another call, so it comes last. */
function exitCodeOf(kind: AnswerKind, result: MinionResult): ExitCode {
  if (result.outcome === "missing") return exitCodes.minionMissing;
  const { value, retcode } = result;
  const map = mapOf(value);
  if (map?.["result"] === false) return known(map["exit_code"]) ?? known(retcode) ?? exitCodes.statesFailed;
  // What it never returns is Salt's word, and so is the retcode beside it.
  if (!isExpected(kind, result)) return exitCodes.statesFailed;
  return hasFindings(kind, map) ? exitCodes.findings : exitCodes.done;
}

/** Something to deploy, or an SLS that does not render. */
function hasFindings(kind: AnswerKind, map: SaltMap | undefined): boolean {
  if (kind === "pending") return map?.["pending"] === true;
  return kind === "sls" && Object.values(map ?? {}).some((sls) => Array.isArray(mapOf(sls)?.["errors"]));
}

/** Whether a return has the shape that functions of this kind return. A text may as well be an error's. */
function isExpected(kind: AnswerKind, { value, retcode, success }: MinionResult): boolean {
  if (kind === "text") return isTold(value) && success !== false && (retcode ?? 0) === 0;
  return kind === "releases" || kind === "archives" ? Array.isArray(value) : mapOf(value) !== undefined;
}

/** As text, or as the data that stands for it. */
function isTold(value: SaltValue): boolean {
  return typeof value === "string" || mapOf(value) !== undefined;
}

function known(code: SaltValue | undefined): ExitCode | undefined {
  const found = [...outcomes.keys()].find((each) => each === code);
  return found === exitCodes.done ? undefined : found;
}

function commentOf(kind: AnswerKind, { value, reason }: MinionResult): string {
  const comment = mapOf(value)?.["comment"];
  if (typeof comment === "string") return comment;
  const isText = typeof value === "string" && kind !== "text";
  return (isText && value !== "" ? value : reason) ?? "";
}

/** A return as a map. */
export function mapOf(value: SaltValue | undefined): SaltMap | undefined {
  const isPlain = typeof value === "object" && value !== null && !Array.isArray(value);
  return isPlain && !(value instanceof Uint8Array) && !(value instanceof Date) ? (value as SaltMap) : undefined;
}
