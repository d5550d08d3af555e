import { createHash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { privateDir } from "../lab/config.ts";
import { repositoryRoot } from "../lab/venv.ts";

/** Where the demonstration lives. Everything is below `.corpus/lab`, but for sockets, whose paths must be short. */
export interface Place {
  /** All of it; removed at the next start. */
  readonly root: string;
  /** What `corpus build` emits here: the file_roots and pillar_roots of master and minions. */
  readonly tree: string;
  /** The developer's checkouts. */
  readonly work: string;
  /** Sockets and locks; short, wherever the clone is (a unix socket's path holds 107 bytes at most). */
  readonly short: string;
}

export function demonstrationPlace(): Place {
  const root = `${repositoryRoot}.corpus/lab`;
  const hash = createHash("sha256").update(repositoryRoot).digest("hex").slice(0, 8);
  return {
    root,
    tree: `${root}/tree`,
    work: `${root}/work`,
    short: `${tmpdir()}/corpus-${userInfo().uid}-${hash}`,
  };
}

/** Removes what a former demonstration left, and makes the directories of a new one. */
export function clearPlace(place: Place): void {
  for (const dir of [place.root, place.short]) rmSync(dir, { recursive: true, force: true });
  privateDir(place.root);
  privateDir(place.short);
  mkdirSync(place.work, { recursive: true });
}
