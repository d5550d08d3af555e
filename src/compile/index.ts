import type { InstallerDefinition } from "../definitions/installer.ts";
import { emit } from "../emit/index.ts";
import type { Finding } from "../model/finding.ts";
import type { Artifact, Model } from "../model/model.ts";
import { DefinitionError } from "./errors.ts";
import { type LoadOptions, load } from "./load/load.ts";
import { createPlaces } from "./load/places.ts";
import { normalize } from "./normalize/index.ts";
import { readPack } from "./pack.ts";
import { validateCalls } from "./validate/calls.ts";
import { validate } from "./validate/index.ts";

/** What a compilation needs. Paths are absolute. */
export interface CompileOptions extends LoadOptions {
  /** Installers that come with corpus. */
  readonly builtIns: readonly InstallerDefinition[];
  /** Source of the extension pack: `salt-ext/src/saltext/corpus`. */
  readonly packDir: string;
  /** Version of corpus, told to the pack. */
  readonly version: string;
}

/** The files of the tree, and the model that they came from. */
export interface Compiled {
  readonly artifacts: readonly Artifact[];
  readonly model: Model;
}

/**
 * Compiles the definitions of a workspace to the files of a tree; writes nothing.
 * @throws DefinitionError with all findings at once
 */
export async function compile(options: CompileOptions): Promise<Compiled> {
  const loaded = await load(options);
  const normalized = normalize(loaded, options.builtIns);
  const model: Model = {
    version: options.version,
    pack: readPack(options.packDir),
    installers: normalized.installers,
    projects: normalized.projects,
    salt: normalized.salt,
  };
  const calls = await validateCalls([...model.installers, ...model.projects, ...(model.salt ? [model.salt] : [])]);
  const findings = [...loaded.findings, ...normalized.findings, ...validate(model), ...calls];
  if (findings.length > 0) throw new DefinitionError(placed(findings, options));
  return { artifacts: emit(model), model };
}

function placed(findings: readonly Finding[], { cacheDir, root }: CompileOptions): Finding[] {
  const key = ({ place, path }: Finding) =>
    `${place?.file ?? ""}\0${String(place?.line ?? 0).padStart(6, "0")}\0${path}`;
  return findings.map(createPlaces(cacheDir, root)).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
