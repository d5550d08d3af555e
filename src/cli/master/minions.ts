import { compileGlob } from "../../bridge/events/glob.ts";
import { connectMaster, type LocalClient, list } from "../../bridge/index.ts";
import {
  askFacts,
  askHashes,
  askSyncedDirectory,
  listKeys,
  type MinionFacts,
  type PackDrift,
  packDrift,
  readFacts,
  readKeys,
  readSyncedDirectories,
} from "../../operations/index.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes, worstExitCode } from "../../support/exit-codes.ts";
import { type JobFlags, jobOptionsOf } from "../jobs/options.ts";
import { createPaint } from "../jobs/paint.ts";
import { table } from "../jobs/table.ts";
import type { Ui } from "../ui.ts";
import { syncedFilesOf } from "./synced-files.ts";

/** What `corpus minions` was asked. */
export interface MinionsRequest {
  /** A glob of minion ids. */
  readonly match: string;
  readonly flags: JobFlags & { readonly up?: boolean; readonly down?: boolean; readonly tree?: string };
}

/** The version of the record that `--json` writes. */
const schema = "corpus.minions/1";

interface Row extends MinionFacts {
  readonly drift?: PackDrift | undefined;
}

/** `corpus minions`. */
export async function runMinions(ui: Ui, { match, flags }: MinionsRequest): Promise<ExitCode> {
  if (flags.up === true && flags.down === true) throw new UsageError("--up and --down exclude each other");
  await using client = await connectMaster(flags);
  const options = jobOptionsOf(flags, ui.signal);
  const matches = compileGlob(match);
  const keys = readKeys(await client.wheel(listKeys)).filter(
    ({ state, minion }) => state === "accepted" && matches(minion),
  );
  const facts =
    keys.length === 0 ? [] : readFacts(await client.run(list(keys.map(({ minion }) => minion)), askFacts, options));
  const up = facts.filter(({ isUp }) => isUp).map(({ minion }) => minion);
  const drifts =
    flags.tree === undefined ? undefined : await driftOf(client, { tree: flags.tree, minions: up }, options);
  const rows = facts.map((row) => ({ ...row, drift: drifts?.get(row.minion) }));
  return tellMinions(ui, rows, { flags, isCompared: drifts !== undefined });
}

/** What was synced to each minion, against a tree. */
async function driftOf(
  client: LocalClient,
  { tree, minions }: { tree: string; minions: readonly string[] },
  options: ReturnType<typeof jobOptionsOf>,
): Promise<ReadonlyMap<string, PackDrift>> {
  const wanted = syncedFilesOf(tree);
  const drifts = new Map<string, PackDrift>();
  if (minions.length === 0) return drifts;
  const directories = readSyncedDirectories(await client.run(list(minions), askSyncedDirectory, options));
  for (const [directory, there] of directories) {
    const { results } = await client.run(list(there), askHashes(directory), options);
    for (const result of results) {
      const drift = packDrift(result, directory, wanted);
      if (drift !== undefined) drifts.set(result.minion, drift);
    }
  }
  return drifts;
}

function tellMinions(
  ui: Ui,
  rows: readonly Row[],
  { flags, isCompared }: { flags: MinionsRequest["flags"]; isCompared: boolean },
): ExitCode {
  const shown = rows.filter(({ isUp }) => (flags.up === true ? isUp : flags.down === true ? !isUp : true));
  const exitCode = exitCodeOfMinions(rows);
  if (ui.json) ui.data({ schema, type: "minions", exitCode, minions: shown });
  else if (shown.length === 0) ui.stdout("no such minion has an accepted key");
  else {
    const paint = createPaint(ui.color);
    const pack = (row: Row) => (isCompared && row.isUp ? packText(row.drift) : "");
    const cells = shown.map((row) => [row.minion, row.isUp ? "up" : "down", row.salt, row.os, pack(row), row.reason]);
    const [head = "", ...lines] = table(["MINION", "STATE", "SALT", "OS", "PACK", "WHY"], cells).split("\n");
    ui.stdout([paint.dim(head), ...lines].join("\n"));
  }
  return exitCode;
}

function packText(drift: PackDrift | undefined): string {
  if (drift === undefined) return "not known";
  const { missing, different } = drift;
  if (missing.length + different.length === 0) return "current";
  return [...counted(missing.length, "missing"), ...counted(different.length, "different")].join(", ");
}

function counted(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}

function exitCodeOfMinions(rows: readonly Row[]): ExitCode {
  const codes = rows.flatMap(({ isUp, drift }) => {
    if (!isUp) return [exitCodes.minionMissing];
    return drift !== undefined && drift.missing.length + drift.different.length > 0 ? [exitCodes.findings] : [];
  });
  return rows.length === 0 ? exitCodes.minionMissing : worstExitCode(codes);
}
