import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { dirname } from "node:path";
import { privateDir } from "../lab/config.ts";
import { isRunning, startTicks } from "../lab/daemon.ts";
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

/** Says that this process makes the demonstration of this clone. @throws when another one does so at this moment */
export function claimPlace({ root }: Place): void {
  const claim = `${root}.pid`;
  const [pid, ticks] = existsSync(claim) ? readFileSync(claim, "utf8").split(" ") : [];
  if (ticks !== undefined && isRunning(Number(pid)) && startTicks(Number(pid)) === ticks) {
    throw new Error(`another \`npm start\` of this clone is under way (pid ${pid})`);
  }
  mkdirSync(dirname(claim), { recursive: true });
  writeFileSync(claim, `${process.pid} ${startTicks(process.pid)}`);
}

/** Removes what a former demonstration left, and makes the directories of a new one. */
export function clearPlace(place: Place): void {
  for (const dir of [place.root, place.short]) rmSync(dir, { recursive: true, force: true });
  privateDir(place.root);
  privateDir(place.short);
  mkdirSync(place.work, { recursive: true });
}
