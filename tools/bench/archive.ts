import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { repositoryRoot, saltCommand } from "../lab/venv.ts";
import { median, type Row } from "./rows.ts";

interface Effort {
  readonly seconds: number;
  readonly cpu: number;
  readonly written: number;
}

interface Run {
  readonly ours: Effort;
  readonly peer: Effort;
  readonly problems: readonly string[];
}

const [files, bytes] = [50_000, 21_470];

/** An archive of a tree of 50,000 files and 1 GB, of which 1 % changed, beside `rsync -a` of all of it, on the disk of $TMPDIR. */
export async function benchArchive(rounds = 3): Promise<Row[]> {
  const hint = "rsync is missing: install it (apt-get install rsync)";
  await execa("rsync", ["--version"]).catch((cause: unknown) => {
    throw new Error(hint, { cause });
  });
  const root = mkdtempSync(join(tmpdir(), "corpus-bench-"));
  try {
    const script = `${repositoryRoot}tools/bench/archive.py`;
    const counts = [files, bytes, rounds].map(String);
    const { stdout } = await execa(saltCommand("3008", "python"), ["-B", script, root, ...counts]);
    const measured = stdout.split("\n").map((line) => JSON.parse(line) as Run);
    const broken = measured.flatMap(({ problems }) => problems);
    if (broken.length > 0) throw new Error(`an archive cannot be restored: ${broken[0]}`);
    return rowsOf(measured);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function rowsOf(measured: readonly Run[]): Row[] {
  const row = (name: string, value: (effort: Effort) => number): Row => {
    const side = (which: "ours" | "peer") => ({
      medianMs: median(measured.map((run) => value(run[which]))),
      runs: measured.length,
    });
    return { name, ours: side("ours"), peer: { what: "rsync -a of all of it", ...side("peer") } };
  };
  const what = "archive of 50,000 files, 1 GB, 1 % changed (verified)";
  return [
    row(what, ({ seconds }) => seconds * 1000),
    row(`${what}: CPU`, ({ cpu }) => cpu * 1000),
    { ...row(`${what}: MiB written`, ({ written }) => written / 2 ** 20), unit: "MiB" },
  ];
}
