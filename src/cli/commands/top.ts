import type { Command } from "commander";
import { addJobWaits, addMasterOptions, seconds, wholeNumber } from "../jobs/options.ts";
import type { TopRequest } from "../master/top.ts";
import type { Ui } from "../ui.ts";

const help = `
A live screen on a terminal; one line, or with --json one record, per interval elsewhere.

Examples:
  corpus top
  corpus top --interval 1 --count 2
  corpus top --interval 1 --count 1 --json

Exit codes: 0 after --count intervals, 69 master unreachable, 77 not allowed, 130 ended by ^C.`;

/** `corpus top` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("top")
    .description("what happens on the master now: jobs that run, states per second, failures")
    .option("--interval <seconds>", "time between two looks", seconds, 1)
    .option("-n, --count <number>", "end after so many intervals", wholeNumber);
  addJobWaits(addMasterOptions(command))
    .addHelpText("after", help)
    .action(async (flags: TopRequest["flags"]) => {
      const { runTop } = await import("../master/top.ts");
      ui.exit(await runTop(ui, { flags }));
    });
}
