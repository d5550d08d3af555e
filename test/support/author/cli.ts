import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { checkRecord } from "../bridge/schemas.ts";

const main = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));

/** How a run of the built command ended. */
export interface AuthorEnd {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built `corpus` in a directory, as an author does. */
export async function corpusIn(cwd: string, ...args: string[]): Promise<AuthorEnd> {
  if (!existsSync(main)) throw new Error("dist/ is missing: npm run build");
  const { exitCode, stdout, stderr } = await execa(process.execPath, [main, ...args], {
    cwd,
    reject: false,
    stdin: "ignore",
    timeout: 60_000,
  });
  return { exitCode, stdout, stderr };
}

/** The one record of a run with `--json`, as its published schema says. */
export async function recordIn<T>(cwd: string, ...args: string[]): Promise<T> {
  const { stdout, stderr } = await corpusIn(cwd, ...args, "--json");
  if (stdout === "") throw new Error(stderr);
  const record = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
  checkRecord(record);
  return record as T;
}
