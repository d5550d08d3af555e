import type { Command } from "commander";
import { addMasterOptions, seconds } from "../jobs/options.ts";
import type { MasterCallRequest } from "../master/master-call.ts";
import type { Ui } from "../ui.ts";

const runnerHelp = `
Arguments are read as salt-run reads them: YAML scalars, [lists], {maps}, and name=value.

Examples:
  corpus runner manage.up
  corpus runner jobs.list_jobs search_function=test.ping --json
  corpus runner cache.grains 'web*'
  corpus runner fileserver.file_list saltenv=base

Exit codes: 0 done, 2 it failed, 69 master unreachable or no return in time, 77 not allowed, 130 interrupted.`;

const wheelHelp = `
Arguments are read as for corpus runner.

Examples:
  corpus wheel key.list_all
  corpus wheel config.values --json
  corpus wheel key.finger 'web*'

Exit codes: 0 done, 2 it failed, 69 master unreachable, 77 not allowed, 130 interrupted.`;

/** `corpus runner FUN [ARG...]` */
export function registerRunner(program: Command, ui: Ui): void {
  const command = program
    .command("runner")
    .description("run a runner on the master, and print its return")
    .argument("<fun>", "the function, for example jobs.list_jobs")
    .argument("[args...]", "its arguments")
    .option("-t, --timeout <seconds>", "how long it may take (default: no limit)", seconds);
  addMasterOptions(command)
    .addHelpText("after", runnerHelp)
    .action(async () => {
      const { runRunner } = await import("../master/master-call.ts");
      ui.exit(await runRunner(ui, requestOf(command)));
    });
}

/** `corpus wheel FUN [ARG...]` */
export function registerWheel(program: Command, ui: Ui): void {
  const command = program
    .command("wheel")
    .description("run a wheel function on the master, and print its return")
    .argument("<fun>", "the function, for example key.list_all")
    .argument("[args...]", "its arguments");
  addMasterOptions(command)
    .addHelpText("after", wheelHelp)
    .action(async () => {
      const { runWheel } = await import("../master/master-call.ts");
      ui.exit(await runWheel(ui, requestOf(command)));
    });
}

function requestOf(command: Command): MasterCallRequest {
  const [fun, args] = command.processedArgs as [string, string[]];
  return { fun, args, flags: command.opts() };
}
