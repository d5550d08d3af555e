import { CommanderError } from "commander";
import { type CorpusError, isCorpusError } from "../support/errors.ts";
import { type ExitCode, exitCodes } from "../support/exit-codes.ts";
import type { Ui } from "./ui.ts";

/** Says an error the way the user asked for and returns the exit code that goes with it. */
export function reportError(error: unknown, ui: Ui): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  if (ui.signal.aborted && !isCorpusError(error)) return exitCodes.interrupted;
  if (isCorpusError(error)) {
    sayKnownError(error, ui);
    return error.exitCode;
  }
  sayBug(error, ui);
  return exitCodes.bug;
}

function sayKnownError(error: CorpusError, ui: Ui): void {
  if (ui.json) {
    ui.data({ error: { code: error.code, message: error.message, hint: error.hint ?? null, details: error.details } });
    return;
  }
  ui.stderr(`corpus: ${error.message}`);
  if (error.hint !== undefined) ui.stderr(`        ${error.hint}`);
  const frames = framesOf(error);
  if (ui.verbose && frames !== "") ui.stderr(frames);
}

/** A stack begins with the message, which was said already. */
function framesOf({ stack = "", message }: Error): string {
  return stack.slice(stack.indexOf(message) + message.length).replace(/^\n/, "");
}

function sayBug(error: unknown, ui: Ui): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (ui.json) ui.data({ error: { code: "BUG", message: stack.split("\n")[0], hint: null, details: {} } });
  ui.stderr(`corpus: this is a bug in corpus, please report it with these lines:\n${stack}`);
}
