import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { passwordFrom } from "../../bridge/index.ts";
import { UsageError } from "../../support/errors.ts";
import type { Ui } from "../ui.ts";

/** Where a password comes from. */
export interface PasswordQuestion {
  /** A file that has it in its first line; `-` is stdin. Without it, a terminal is asked. */
  readonly file: string | undefined;
  readonly question: string;
}

/**
 * A password, from where the user has it.
 *
 * @throws UsageError when there is neither a file nor a terminal
 */
export async function askPassword(ui: Ui, { file, question }: PasswordQuestion): Promise<string> {
  if (file === "-") return firstLine(await text(process.stdin));
  if (file !== undefined) return await passwordFrom(file);
  if (process.stdin.isTTY === true && process.stderr.isTTY === true) return await prompt(question, ui.signal);
  throw new UsageError("there is no terminal to ask for the password", {
    hint: "--password-file FILE reads it from a file, --password-file - from stdin.",
  });
}

function firstLine(said: string): string {
  return said.split(/\r?\n/)[0] ?? "";
}

/** Asks without an echo: the line editor writes into nothing. */
async function prompt(question: string, signal: AbortSignal): Promise<string> {
  const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nothing, terminal: true, historySize: 0 });
  // The terminal is raw meanwhile: ^C is a key.
  lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  process.stderr.write(question);
  try {
    return await lines.question("", { signal });
  } finally {
    process.stderr.write("\n");
    lines.close();
  }
}
