import { sha256 } from "../support/hash.ts";
import { kindOf, listFiles, readBytes } from "../support/io/read.ts";

/** The extension pack as it is sent to a host that lacks it. */
export interface Pack {
  /** Of all names and contents. */
  readonly hash: string;
  /** Contents in base64 by path: `ext/modules/…` as Salt's `module_dirs` wants it, and `salt/…` for file_roots. */
  readonly files: Readonly<Record<string, string>>;
}

/** The pack of an emitted tree; undefined when there is none in the directory. */
export function packOf(tree: string): Pack | undefined {
  const salt = `${tree}/salt`;
  if (kindOf(`${salt}/_modules/mc_project.py`) !== "file") return undefined;
  const files: Record<string, string> = {};
  for (const path of listFiles(salt)) {
    const placed = placeOf(path);
    if (placed !== undefined) files[placed] = readBytes(`${salt}/${path}`)?.toString("base64") ?? "";
  }
  return { hash: sha256(JSON.stringify(files)).slice(0, 16), files };
}

/** A host's own states and top file are no part of what a project needs. */
function placeOf(path: string): string | undefined {
  if (path.includes("__pycache__")) return undefined;
  if (path.startsWith("_")) return `ext/${path.slice(1)}`;
  return path.startsWith("makina-states/") ? `salt/${path}` : undefined;
}
