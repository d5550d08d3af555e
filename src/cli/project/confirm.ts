import { createInterface } from "node:readline/promises";
import { UsageError } from "../../support/errors.ts";
import type { Ui } from "../ui.ts";
import { type ProjectRequest, projectOf } from "./request.ts";

/**
 * Asks before what cannot be had back: the project's name is to be typed. Where nobody can be asked, `--yes` has to be said.
 *
 * @throws UsageError when it is not confirmed
 */
export async function confirm(ui: Ui, request: ProjectRequest): Promise<void> {
  const { operation, options } = request;
  if (operation.asksFirst !== true || options["yes"] === true) return;
  const name = projectOf(request) ?? "";
  const what = `${operation.command} ${name}`;
  if (!process.stdin.isTTY || !process.stderr.isTTY) throw new UsageError(`${what}: say --yes to do it`);
  const typed = await ask(`${what}: type its name to go on: `, ui.signal);
  if (typed?.trim() !== name) throw new UsageError(`${what}: not confirmed, nothing was done`);
}

/** What is typed; undefined when the input ends (^D) before. */
async function ask(question: string, signal: AbortSignal): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // The terminal is raw meanwhile: ^C is a key.
  lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  const ended = new Promise<undefined>((resolve) => lines.once("close", () => resolve(undefined)));
  try {
    return await Promise.race([lines.question(question, { signal }), ended]);
  } finally {
    lines.close();
  }
}
