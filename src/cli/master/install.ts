import { resolve } from "node:path";
import { connectMaster, glob, type JobReport, type LocalClient } from "../../bridge/index.ts";
import { compareWithInstalled, installTree, rollBackTree, type TreeDifference } from "../../output/installed.ts";
import { addToPillarTop } from "../../output/pillar-top.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes, worstExitCode } from "../../support/exit-codes.ts";
import { exitCodeOf } from "../jobs/exit.ts";
import { type JobFlags, jobOptionsOf } from "../jobs/options.ts";
import { countOutcomes } from "../jobs/order.ts";
import { harmless } from "../jobs/paint.ts";
import type { Ui } from "../ui.ts";
import { installPlace, pillarTopOf } from "./install-place.ts";

/** What `corpus install` was asked. */
export interface InstallRequest {
  readonly flags: JobFlags & {
    readonly tree: string;
    readonly into?: string;
    readonly dryRun?: boolean;
    readonly rollback?: boolean;
    readonly sync: boolean;
  };
}

/** The version of the records that `--json` writes. */
const schema = "corpus.install/1";

/** The pillar of every minion that corpus brings along. */
const pillarSls = "corpus";

/** `corpus install`: shows what differs, switches, then has everything synced. */
export async function runInstall(ui: Ui, { flags }: InstallRequest): Promise<ExitCode> {
  if (flags.sshMaster !== undefined) throw new UsageError("corpus install runs on the master's own host");
  await using client = await connectMaster(flags);
  const place = installPlace(client.config, flags.into === undefined ? undefined : resolve(flags.into));
  if (flags.rollback !== true) {
    const difference = compareWithInstalled(resolve(flags.tree), place);
    tellDifference(ui, place, difference);
    if (flags.dryRun === true) return isNothing(difference) ? exitCodes.done : exitCodes.findings;
  }
  const { from, to } = flags.rollback === true ? rollBackTree(place) : installTree(resolve(flags.tree), place);
  const top = flags.rollback === true ? undefined : pillarTopOf(client.config, place);
  const editedTop = top !== undefined && addToPillarTop(top, pillarSls) ? top : null;
  tellSwitch(ui, { place, from: from ?? null, to, editedTop });
  return flags.sync ? await syncAll(ui, client, flags) : exitCodes.done;
}

function isNothing({ added, changed, removed }: TreeDifference): boolean {
  return added.length + changed.length + removed.length === 0;
}

function tellDifference(ui: Ui, place: string, difference: TreeDifference): void {
  const { added, changed, removed } = difference;
  if (ui.json) ui.data({ schema, type: "difference", place, ...difference });
  else {
    const lines = [
      ...added.map((path) => `+ ${path}`),
      ...changed.map((path) => `~ ${path}`),
      ...removed.map((path) => `- ${path}`),
    ];
    if (!ui.quiet) for (const line of lines) ui.stdout(line);
    ui.stdout(`${place}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`);
  }
}

function tellSwitch(ui: Ui, told: { place: string; from: string | null; to: string; editedTop: string | null }): void {
  if (ui.json) return ui.data({ schema, type: "switch", ...told });
  const { place, from, to, editedTop } = told;
  ui.stdout(
    from === to
      ? `${place} is ${to} already`
      : `${place} is ${to} now${from === null ? "" : ` (was ${from}; corpus install --rollback)`}`,
  );
  if (editedTop !== null) ui.stdout(`${editedTop} lists ${pillarSls} now`);
}

/** The master forgets what it knew of its roots, takes its own modules, and has every minion take its own. */
async function syncAll(ui: Ui, client: LocalClient, flags: JobFlags): Promise<ExitCode> {
  const options = jobOptionsOf(flags, ui.signal);
  await client.runner({ fun: "fileserver.clear_file_list_cache" }, { signal: ui.signal });
  await client.runner({ fun: "saltutil.sync_all" }, { signal: ui.signal });
  const synced = await client.run(glob("*"), { fun: "saltutil.sync_all" }, options);
  const refreshed = await client.run(glob("*"), { fun: "saltutil.refresh_pillar" }, options);
  for (const [what, report] of [
    ["modules", synced],
    ["pillar", refreshed],
  ] as const)
    tellSync(ui, what, report);
  const exitCode = worstExitCode(
    [synced, refreshed]
      .filter(({ results }) => results.length > 0)
      .map(exitCodeOf)
      .filter((code) => code !== exitCodes.done),
  );
  if (ui.json) ui.data({ schema, type: "summary", exitCode });
  return exitCode;
}

function tellSync(ui: Ui, what: string, { results }: JobReport): void {
  const outcomes = countOutcomes(results);
  const missing = results.filter(({ outcome }) => outcome !== "ok").map(({ minion }) => minion);
  if (ui.json) ui.data({ schema, type: "sync", what, outcomes, missing });
  else {
    const counts = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
    const who = missing.length === 0 ? "" : `; not on ${missing.join(", ")}`;
    ui.stdout(harmless(`${what}: ${counts.join(", ") || "no minions"}${who}`));
  }
}
