import type { Artifact } from "../model/model.ts";
import { validateManifest } from "../model/validators.ts";
import { sha256 } from "../support/hash.ts";
import { readText } from "../support/io/read.ts";
import { onceFor } from "../support/once-for.ts";
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
  if (isManifest(manifest)) return manifest;
  const first = validateManifest.errors?.[0];
  throw new ManifestError(
    `${path} is not a manifest that this corpus reads: ${first?.instancePath ?? ""} ${first?.message ?? ""}`,
    {
      hint: "build into an empty directory, or remove the tree and build again",
    },
  );
}

const isManifest = (value: unknown): value is Manifest => validateManifest(value);

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

/** The hash of an artifact's content. Several phases ask, and builds after each other have most artifacts in common. */
export const contentHash = onceFor(({ content }: Artifact) => sha256(content));

/** The manifest of these artifacts. */
export function manifestOf(artifacts: readonly Artifact[]): Manifest {
  const entries = artifacts.map(
    (artifact) =>
      [
        artifact.path,
        { sha256: contentHash(artifact), mode: artifact.mode ?? defaultMode, definition: artifact.definition },
      ] as const,
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
