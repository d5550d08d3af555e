// Running other programs during set-up: quietly, with their output in a log that is shown when they fail.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A set-up step that cannot be done here; its message says what to do. */
export class SetupError extends Error {}

/**
 * Runs a program to its end. Its output goes to `.corpus/setup/<log>.log`.
 * @param {string} log
 * @param {readonly [string, ...string[]]} command the program and its arguments
 * @param {Record<string, string>} [environment] added to this process's own
 */
export async function run(log, [command, ...args], environment = {}) {
  const path = `${root}.corpus/setup/${log}.log`;
  mkdirSync(dirname(path), { recursive: true });
  const output = createWriteStream(path);
  await once(output, "open");
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });
  const code = await new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", resolve);
  });
  output.end();
  await once(output, "close");
  if (code === 0) return;
  const tail = readFileSync(path, "utf8").trimEnd().split("\n").slice(-25).join("\n");
  throw new SetupError(`${command} ${args.slice(0, 3).join(" ")} failed (${code}); the end of ${path}:\n${tail}`);
}

/**
 * The trimmed standard output of a quick program, or undefined when it fails or does not exist.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<string | undefined>}
 */
export async function query(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
  let text = "";
  child.stdout.on("data", (chunk) => {
    text += chunk;
  });
  return new Promise((resolve) => {
    child.once("error", () => resolve(undefined));
    child.once("close", (code) => resolve(code === 0 ? text.trim() : undefined));
  });
}
