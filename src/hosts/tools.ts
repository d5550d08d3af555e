import { runProcess } from "./process.ts";

/** The first line of what a tool of this machine says of its version; undefined when it cannot be run. */
export async function toolVersion(
  command: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<string | undefined> {
  const end = await runProcess({ command, args, signal, whenAborted: "ends" });
  if (end.exitCode !== 0) return undefined;
  return `${end.stdout}\n${end.stderr}`
    .split("\n")
    .find((line) => line.trim() !== "")
    ?.trim();
}
