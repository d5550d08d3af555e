import { Ajv } from "ajv";
import type { Artifact } from "../model/model.ts";
import { manifestSchema } from "../model/schemas.ts";
import { sha256 } from "../support/hash.ts";
import { readText } from "../support/io/read.ts";
import { ManifestError } from "./errors.ts";

/** One owned file. */
export interface ManifestFile {
  readonly sha256: string;
  readonly mode: string;
  readonly definition: string;
}

/** What corpus owns in a tree. */
export interface Manifest {
  readonly formatVersion: 1;
  readonly files: Readonly<Record<string, ManifestFile>>;
}

export const emptyManifest: Manifest = { formatVersion: 1, files: {} };
export const defaultMode = "0644";

/** Reads a manifest; an empty one when there is none.
 * @throws ManifestError when it is damaged or of a later format */
export function readManifest(path: string): Manifest {
  const text = readText(path);
  if (text === undefined) return emptyManifest;
  const manifest = parse(text, path);
  const validate = new Ajv({ meta: false, validateSchema: false }).compile<Manifest>(manifestSchema);
  if (validate(manifest)) return manifest;
  const first = validate.errors?.[0];
  throw new ManifestError(
    `${path} is not a manifest that this corpus reads: ${first?.instancePath ?? ""} ${first?.message ?? ""}`,
    {
      hint: "build into an empty directory, or remove the tree and build again",
    },
  );
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ManifestError(`${path} is damaged: not JSON`, {
      hint: "restore it, or remove the tree and build again",
      cause,
    });
  }
}

/** The manifest of these artifacts. */
export function manifestOf(artifacts: readonly Artifact[]): Manifest {
  const entries = artifacts.map(
    ({ path, content, mode = defaultMode, definition }) =>
      [path, { sha256: sha256(content), mode, definition }] as const,
  );
  return { formatVersion: 1, files: Object.fromEntries(entries) };
}

/** The manifest as text: sorted, one file per line, so that a diff shows what changed. */
export function formatManifest({ formatVersion, files }: Manifest): string {
  const lines = Object.keys(files)
    .toSorted()
    .map((path) => {
      const file = files[path] as ManifestFile;
      return `    ${JSON.stringify(path)}: ${JSON.stringify({ sha256: file.sha256, mode: file.mode, definition: file.definition })}`;
    });
  return `{\n  "formatVersion": ${formatVersion},\n  "files": {\n${lines.join(",\n")}\n  }\n}\n`;
}
