import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.resolve(here, "../..");

/** A default as JSON; `expression` where it is no literal, so that only Salt knows the value. */
export interface RawArgument {
  readonly name: string;
  readonly required?: true;
  readonly default?: unknown;
  readonly expression?: string;
  readonly annotation?: string;
  /** `is:<type>` and `word:<string>`: what the function's body compares the argument with. */
  readonly evidence: readonly string[];
}

export interface RawField {
  readonly hint: string;
  readonly text: string;
}

export interface RawFunction {
  readonly name: string;
  readonly args: readonly RawArgument[];
  /** Takes any keyword (`**kwargs`). */
  readonly extra: boolean;
  /** Takes any positional arguments (`*args`), and names none. */
  readonly more: boolean;
  readonly documented: {
    readonly args: Readonly<Record<string, RawField>>;
    readonly others: Readonly<Record<string, RawField>>;
    readonly text: string;
  };
}

export interface RawModule {
  readonly file: string;
  readonly virtualname: string;
  /** Further names of the module (`__virtual_aliases__`). */
  readonly aliases: readonly string[];
  readonly functions: readonly RawFunction[];
}

export interface RawRelease {
  readonly version: string;
  readonly modules: readonly RawModule[];
}

/** Where the Salt of a release (`"3008"`) is installed in this clone. */
export function saltPython(release: string): string {
  return path.join(root, ".corpus", `salt-${release}`, "bin", "python");
}

/** Whether this clone has the Salt of a release. */
export function hasSalt(release: string): boolean {
  return existsSync(saltPython(release));
}

/**
 * Reads the facts of every state module of an installed Salt from its source.
 *
 * @throws Error when that Salt is not installed.
 */
export function readSalt(release: string): RawRelease {
  return run(installedPython(release), []);
}

/** Reads the same of every execution, runner or wheel module. */
export function readFunctions(release: string, kind: "modules" | "runners" | "wheel"): RawRelease {
  return run(installedPython(release), [`--${kind}`]);
}

function installedPython(release: string): string {
  if (!hasSalt(release)) {
    throw new Error(`Salt ${release} is not installed: ${saltPython(release)} is absent; run npm run setup`);
  }
  return saltPython(release);
}

/** Reads the facts of the state modules in one directory, with any Python 3.9 or later. */
export function readDirectory(directory: string, python = "python3"): RawRelease {
  return run(python, [directory]);
}

function run(python: string, args: readonly string[]): RawRelease {
  const script = path.join(here, "read_states.py");
  const text = execFileSync(python, ["-B", script, ...args], { encoding: "utf8", maxBuffer: 64 * 2 ** 20 });
  return JSON.parse(text) as RawRelease;
}
