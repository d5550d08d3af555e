import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

/** A reader of a guide: the directory in which they stand, and what their shell has. */
export interface Reader {
  cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** One thing that a guide has its reader do. */
export interface Deed {
  /** What a test is called. */
  readonly name: string;
  /** @throws Error when it does not do what the guide says */
  readonly run: (reader: Reader) => Promise<void>;
}

/**
 * What a guide in Markdown has its reader do, in order: a block of code whose first line is a comment with a path is a file to write; in a
 * block `sh`, each line after `$ ` is a command, and the lines that follow it are what it prints (`…` stands for the rest of a line, on a line
 * of its own for any lines).
 *
 * @throws Error for a block that is neither
 */
export function deedsOf(guide: string): Deed[] {
  return [...readFileSync(guide, "utf8").matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, kind, text = ""]) => {
    if (kind === "sh") return commandsIn(text);
    const [, path] = /^(?:\/\/|#) (\S+)\n/.exec(text) ?? [];
    if (path === undefined) throw new Error(`a block ${kind} of ${guide} names no file in its first line:\n${text}`);
    return [writing(path, text)];
  });
}

function commandsIn(text: string): Deed[] {
  const parts = text.split(/^\$ /m);
  if (parts[0] !== "") throw new Error(`a block sh begins with no command:\n${text}`);
  return parts.slice(1).map((part) => {
    const [command = "", ...expected] = part.trimEnd().split("\n");
    return { name: command, run: (reader) => runCommand(reader, command, expected) };
  });
}

const writing = (path: string, text: string): Deed => ({
  name: `write ${path}`,
  run: async ({ cwd }) => {
    const file = resolve(cwd, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  },
});

/** A `cd` moves the reader. */
async function runCommand(reader: Reader, command: string, expected: readonly string[]): Promise<void> {
  const place = join(reader.env["HOME"] ?? "", ".place");
  const script = `${command}\ncode=$?; pwd >"$PLACE"; exit $code`;
  const options = { cwd: reader.cwd, env: { ...reader.env, PLACE: place }, timeout: 120_000 };
  const { stdout } = await promisify(execFile)("bash", ["-c", script], options).catch(
    (error: Error & { stdout?: string }) => {
      throw new Error(`${error.message}\n${error.stdout ?? ""}`);
    },
  );
  reader.cwd = readFileSync(place, "utf8").trim();
  if (expected.length > 0 && !pattern(expected).test(stdout))
    throw new Error(`it should say:\n${expected.join("\n")}\nit says:\n${stdout}`);
}

function pattern(lines: readonly string[]): RegExp {
  const escaped = lines.map((line) =>
    line === "…"
      ? "(?:.*\\n)*"
      : `${line
          .split("…")
          .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"))
          .join(".*")}\\n`,
  );
  return new RegExp(`^${escaped.join("")}$`);
}
