import { createInterface } from "node:readline/promises";
import { UsageError } from "../../support/errors.ts";
import { type ProjectRequest, projectOf } from "./request.ts";

/**
 * Asks before what cannot be had back: the project's name is to be typed. Where nobody can be asked, `--yes` has to be said.
 *
 * @throws UsageError when it is not confirmed
 */
export async function confirm(request: ProjectRequest): Promise<void> {
  const { operation, options } = request;
  if (operation.asksFirst !== true || options["yes"] === true) return;
  const name = projectOf(request) ?? "";
  const what = `${operation.command} ${name}`;
  if (!process.stdin.isTTY || !process.stderr.isTTY) throw new UsageError(`${what}: say --yes to do it`);
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const typed = await lines.question(`${what}: type its name to go on: `).finally(() => lines.close());
  if (typed.trim() !== name) throw new UsageError(`${what}: not confirmed, nothing was done`);
}
