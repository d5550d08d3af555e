import { compileGlob } from "../../bridge/events/glob.ts";
import {
  connectMaster,
  glob,
  isSaltMap,
  type KnownJob,
  type LocalClient,
  list,
  reportOf,
  type SaltValue,
} from "../../bridge/index.ts";
import { type RunningJob, readRunning, runningJobs, signalJob, signalledMinions } from "../../operations/index.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import { exitCodeOf } from "../jobs/exit.ts";
import { followJob } from "../jobs/follow.ts";
import { type JobFlags, jobOptionsOf } from "../jobs/options.ts";
import { createPaint, harmless } from "../jobs/paint.ts";
import { toJsonValue } from "../jobs/plain.ts";
import { recordOf, summaryRecord } from "../jobs/records.ts";
import { showReport } from "../jobs/summary.ts";
import { table } from "../jobs/table.ts";
import { showValue } from "../jobs/values.ts";
import type { Ui } from "../ui.ts";

/** What `corpus jobs` was asked. */
export interface JobsRequest {
  readonly jid: string | undefined;
  readonly flags: JobFlags & {
    readonly attach?: boolean;
    readonly kill?: boolean;
    readonly term?: boolean;
    readonly running?: boolean;
    readonly function?: string;
    readonly limit: number;
  };
}

/** The version of the records that `--json` writes. */
const schema = "corpus.jobs/1";

/** `corpus jobs`. */
export async function runJobs(ui: Ui, { jid, flags }: JobsRequest): Promise<ExitCode> {
  const actions = [flags.attach, flags.kill, flags.term].filter((given) => given === true);
  if (actions.length > 0 && jid === undefined) throw new UsageError("which job? corpus jobs lists them");
  if (actions.length > 1) throw new UsageError("one thing at a time: --attach, --term or --kill");
  await using client = await connectMaster(flags);
  if (jid === undefined)
    return flags.running === true ? await tellRunning(ui, client, flags) : await tellJobs(ui, client, flags);
  if (flags.kill === true || flags.term === true) return await endJob(ui, client, { jid, flags });
  if (flags.attach !== true) return await showJob(ui, client, jid);
  return await followJob(ui, await client.attach(jid, jobOptionsOf(flags, ui.signal)), { flags });
}

async function tellJobs(ui: Ui, client: LocalClient, flags: JobsRequest["flags"]): Promise<ExitCode> {
  const matches = compileGlob(flags.function ?? "*");
  // The master remembers the questions of every client whether a job still runs; they are nobody's work.
  const isWanted = ({ fun }: KnownJob) => matches(fun) && (flags.function !== undefined || fun !== "saltutil.find_job");
  const jobs = (await client.jobs()).filter(isWanted).slice(0, flags.limit);
  if (ui.json) ui.data({ schema, type: "jobs", jobs: jobs.map(jobRecord) });
  else if (jobs.length === 0) ui.stdout("the master remembers no such job");
  else ui.stdout(table(["JID", "STARTED", "FUNCTION", "TARGET", "USER"], jobs.map(jobRow)));
  return exitCodes.done;
}

async function tellRunning(ui: Ui, client: LocalClient, flags: JobsRequest["flags"]): Promise<ExitCode> {
  const report = await client.run(glob("*"), runningJobs, jobOptionsOf(flags, ui.signal));
  const jobs = readRunning(report);
  const row = ({ jid, fun, minions, user }: RunningJob) => [jid, fun, minions.join(", "), user];
  if (ui.json) ui.data({ schema, type: "running", jobs });
  else if (jobs.length === 0) ui.stdout("nothing runs");
  else ui.stdout(table(["JID", "FUNCTION", "RUNS ON", "USER"], jobs.map(row)));
  return exitCodes.done;
}

/** What is known of a job, without waiting for what is not. */
async function showJob(ui: Ui, client: LocalClient, jid: string): Promise<ExitCode> {
  const job = await client.job(jid);
  const report = reportOf(job);
  const exitCode = exitCodeOf(report);
  if (ui.json) {
    ui.data({ schema, type: "job", job: jobRecord(job), minions: job.minions });
    for (const result of report.results) ui.data(recordOf({ kind: "return", result }));
    ui.data(summaryRecord(report, exitCode));
  } else {
    const [, started, fun, target, user] = jobRow(job);
    ui.stdout(harmless(`${fun} ${argumentsOf(job.args)} on ${target}, by ${user}, ${started}`));
    ui.stdout(showReport(report, { paint: createPaint(ui.color), verbose: ui.verbose }));
  }
  return exitCode;
}

async function endJob(
  ui: Ui,
  client: LocalClient,
  { jid, flags }: { jid: string; flags: JobFlags & { kill?: boolean } },
): Promise<ExitCode> {
  const { minions, returns } = await client.job(jid);
  const awaited = minions.filter((minion) => !returns.has(minion));
  const signal = flags.kill === true ? "KILL" : "TERM";
  const report =
    awaited.length === 0
      ? undefined
      : await client.run(list(awaited), signalJob(jid, signal), jobOptionsOf(flags, ui.signal));
  const ended = report === undefined ? [] : signalledMinions(report);
  const exitCode = ended.length > 0 ? exitCodes.done : exitCodes.findings;
  if (ui.json) ui.data({ schema, type: "signalled", jid, signal, minions: ended, exitCode });
  else
    ui.stdout(
      ended.length === 0 ? `job ${jid} runs nowhere` : `SIG${signal} sent to job ${jid} on ${ended.join(", ")}`,
    );
  return exitCode;
}

function jobRow({ jid, startedAt, fun, target, targetType, user }: KnownJob): string[] {
  const expression = Array.isArray(target) ? target.map(String).join(",") : showValue(target);
  return [
    jid,
    startedAt.replace(/\.\d+$/, ""),
    fun,
    targetType === "glob" ? expression : `${targetType} ${expression}`,
    user,
  ];
}

function jobRecord(job: KnownJob): Readonly<Record<string, unknown>> {
  const { jid, fun, args, target, targetType, user, startedAt } = job;
  return { jid, fun, args: toJsonValue(args), target: toJsonValue(target), targetType, user, startedAt };
}

/** Arguments as they would be typed. */
function argumentsOf(args: readonly SaltValue[]): string {
  return args
    .flatMap((argument) =>
      isSaltMap(argument) && argument["__kwarg__"] === true
        ? Object.entries(argument)
            .filter(([name]) => name !== "__kwarg__")
            .map(([name, value]) => `${name}=${inline(value)}`)
        : [inline(argument)],
    )
    .join(" ");
}

function inline(value: SaltValue): string {
  return typeof value === "string" ? value : JSON.stringify(toJsonValue(value));
}
