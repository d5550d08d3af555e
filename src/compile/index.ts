import type { InstallerDefinition } from "../definitions/installer.ts";
import { withoutOrigins } from "../definitions/origin.ts";
import { emit } from "../emit/index.ts";
import type { Finding } from "../model/finding.ts";
import type { Artifact, Model } from "../model/model.ts";
import { DefinitionError } from "./errors.ts";
import { type Loaded, type LoadOptions, load } from "./load/load.ts";
import { createPlaces } from "./load/places.ts";
import { type Normalized, normalize } from "./normalize/index.ts";
import { createMemory } from "./normalize/memory.ts";
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
  /** Whether what is in the model knows where it was written. Findings always say it. @default false */
  readonly keepsOrigins?: boolean;
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
  const examined = await examine(normalizeLoaded(loaded, options), options);
  const findings = [...loaded.findings, ...examined.findings];
  if (findings.length > 0) throw new DefinitionError(placed(await withOriginsOf(findings, loaded, options), options));
  return { artifacts: emit(examined.model), model: examined.model };
}

/** The models of this process's last build, made without origins. */
const memory = createMemory();

const normalizeLoaded = (loaded: Loaded, { builtIns, keepsOrigins }: CompileOptions): Normalized =>
  keepsOrigins ? normalize(loaded, builtIns) : withoutOrigins(() => normalize(loaded, builtIns, memory));

/** The model, and what is wrong with it. */
async function examine(
  { findings, ...normalized }: Normalized,
  { packDir, version }: CompileOptions,
): Promise<{ model: Model; findings: readonly Finding[] }> {
  const model: Model = { version, pack: readPack(packDir), ...normalized };
  const calls = await validateCalls([...model.installers, ...model.projects, ...(model.salt ? [model.salt] : [])]);
  return { model, findings: [...findings, ...validate(model), ...calls] };
}

/**
 * The findings with the places where they were written: definitions are pure, so that what is wrong is found again. Where one is not, and nothing
 * is, the findings stay as they are.
 */
async function withOriginsOf(
  findings: readonly Finding[],
  loaded: Loaded & { readonly findings: readonly Finding[] },
  options: CompileOptions,
): Promise<readonly Finding[]> {
  const again = await examine(normalize(loaded, options.builtIns), options);
  const found = [...loaded.findings, ...again.findings];
  return found.length === 0 ? findings : found;
}

function placed(findings: readonly Finding[], { cacheDir, root }: CompileOptions): Finding[] {
  const key = ({ place, path }: Finding) =>
    `${place?.file ?? ""}\0${String(place?.line ?? 0).padStart(6, "0")}\0${path}`;
  return findings.map(createPlaces(cacheDir, root)).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
