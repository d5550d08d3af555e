import { connectMaster, type JobReport, type SaltCall, type Target } from "../../bridge/index.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import type { Ui } from "../ui.ts";
import { followJob } from "./follow.ts";
import { followRolling } from "./follow-rolling.ts";
import { History } from "./history.ts";
import { openMinions } from "./open-minions.ts";
import { isRolling, jobOptionsOf, type PublishFlags, targetOf } from "./options.ts";
import { recordOf } from "./records.ts";

/** A call, for whom, and how. */
export interface PublishRequest {
  readonly tgt: string;
  readonly call: SaltCall;
  readonly flags: PublishFlags;
}

/** Publishes a call the way the flags say, tells how it goes, and resolves with the exit code of how it ended. */
export async function publishCall(ui: Ui, request: PublishRequest): Promise<ExitCode> {
  const { flags, call } = request;
  if (flags.async === true && (isRolling(flags) || flags.html !== undefined))
    throw new UsageError("--async does not wait: it goes with neither batches nor --html");
  const target = targetOf(request.tgt, flags);
  if (flags.async === true) return await publishOnly(ui, { target, call, flags });
  const history = History.open(call);
  const onReport = async (report: JobReport) => {
    history.remember(report);
    if (flags.html !== undefined) await writeHtml(flags.html, report, target);
  };
  if (isRolling(flags)) return await followRolling(ui, { target, call, flags, onReport });
  await using host = await openMinions(target, flags);
  const job = await host.start(call, jobOptionsOf(flags, ui.signal));
  return await followJob(ui, job, { flags, onReport, expectedMs: history.expectedMs });
}

async function publishOnly(ui: Ui, work: { target: Target; call: SaltCall; flags: PublishFlags }): Promise<ExitCode> {
  await using client = await connectMaster(work.flags);
  await using job = await client.start(work.target, work.call, jobOptionsOf(work.flags, ui.signal));
  for await (const update of job) {
    if (update.kind !== "published") continue;
    if (ui.json) ui.data(recordOf(update));
    else ui.stdout(update.jid);
    if (!ui.quiet && !ui.json)
      ui.stderr(`published to ${update.expected.length} minions; corpus jobs ${update.jid} --attach follows it`);
    return update.expected.length === 0 ? exitCodes.minionMissing : exitCodes.done;
  }
  return exitCodes.minionMissing;
}

async function writeHtml(path: string, report: JobReport, target: Target): Promise<void> {
  const [{ reportPage }, { writeWholeFile }] = await Promise.all([
    import("../report/page.ts"),
    import("../../output/whole-file.ts"),
  ]);
  writeWholeFile(path, reportPage(report, target));
}
