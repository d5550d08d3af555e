import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { execa } from "execa";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** What is asked of Salt; see salt_probe.py. */
export interface Question {
  /** Of a masterless minion. @default none: only what needs no minion can be asked */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly sync?: boolean;
  readonly show?: readonly string[];
  /** SLS to be run with `test=True`. */
  readonly test?: readonly string[];
  readonly modules?: boolean;
  readonly pillar?: boolean;
  /** Runs Salt. @default the release's own */
  readonly python?: string;
  readonly yaml?: readonly string[];
  readonly shell?: readonly string[];
}

export type Loader = "modules" | "states" | "runners" | "renderers" | "output" | "pillar";

/** High data by state id, or a list of errors. */
export type Shown = Readonly<Record<string, Readonly<Record<string, unknown>>>> | readonly string[];

/** What a state returned. */
export interface StateReturn {
  readonly __id__: string;
  readonly __run_num__: number;
  readonly name: string;
  readonly result: boolean | null;
  readonly comment: string;
}

export interface Answer {
  readonly show: Readonly<Record<string, Shown>>;
  readonly test: Readonly<Record<string, Readonly<Record<string, StateReturn>>>>;
  /** The compiled pillar of the minion. */
  readonly pillar: Readonly<Record<string, unknown>>;
  /** All functions of all loaders that were asked for, by loader. */
  readonly modules: Readonly<Record<Loader, readonly string[]>>;
  readonly yaml: readonly unknown[];
  readonly shell: readonly (readonly string[])[];
}

/**
 * Asks a real Salt, all in one process.
 * @throws when its virtual environment is missing
 */
export async function askSalt(release: "3006" | "3008", question: Question): Promise<Answer> {
  const { python = `${root}.corpus/salt-${release}/bin/python`, ...asked } = question;
  if (!existsSync(python))
    throw new Error(`Salt ${release} is not set up: npm run setup${release === "3008" ? "" : " -- system"}`);
  const { stdout } = await execa(python, ["-W", "ignore", fileURLToPath(new URL("salt_probe.py", import.meta.url))], {
    input: JSON.stringify(asked),
    stderr: "pipe",
    timeout: 240_000,
  });
  return JSON.parse(stdout.slice(stdout.indexOf("{"))) as Answer;
}

/** A minion's configuration that needs no master and leaves nothing outside of `dir`. */
export function minionConfig(
  dir: string,
  fileRoots: readonly string[],
  projectCfg: unknown,
): Readonly<Record<string, unknown>> {
  return {
    root_dir: `${dir}/root`,
    cachedir: `${dir}/cache`,
    extension_modules: `${dir}/extmods`,
    pki_dir: `${dir}/pki`,
    sock_dir: `${dir}/sock`,
    log_file: `${dir}/log`,
    conf_file: `${dir}/minion`,
    id: "probe",
    file_client: "local",
    file_roots: { base: fileRoots },
    pillar_roots: { base: [] },
    ms_project: projectCfg,
  };
}
