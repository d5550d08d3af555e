import type { Command } from "commander";
import { addJobWaits, addMasterOptions, wholeNumber } from "../jobs/options.ts";
import type { JobsRequest } from "../master/jobs.ts";
import type { Ui } from "../ui.ts";

const help = `
A job is shown as the master's job cache has it, without waiting; --attach waits for the rest.

Examples:
  corpus jobs
  corpus jobs --running
  corpus jobs --function 'state.*' --limit 5 --json
  corpus jobs 20260102030405678901
  corpus jobs 20260102030405678901 --attach
  corpus jobs 20260102030405678901 --term

Exit codes: 0 done; of a job that is shown or attached to, as of corpus run; 1 when the
master does not remember the job, or (--term, --kill) it runs nowhere; 69 master unreachable, 77 not allowed,
130 interrupted.`;

/** `corpus jobs [JID]` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("jobs")
    .description("the jobs that the master remembers: list, show, follow and end them")
    .argument("[jid]", "one job")
    .option("--attach", "follow the job until every minion has returned, as if it had been started here")
    .option("--term", "ask the job to end where it runs (SIGTERM)")
    .option("--kill", "end the job where it runs (SIGKILL)")
    .option("--running", "what runs on the minions at this moment")
    .option("--function <glob>", "only jobs of these functions")
    .option("--limit <number>", "so many of the newest", wholeNumber, 20);
  addJobWaits(addMasterOptions(command))
    .addHelpText("after", help)
    .action(async (jid: string | undefined, flags: JobsRequest["flags"]) => {
      const { runJobs } = await import("../master/jobs.ts");
      ui.exit(await runJobs(ui, { jid, flags }));
    });
}
