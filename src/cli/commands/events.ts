import type { Command } from "commander";
import { addMasterOptions, type MasterFlags } from "../jobs/options.ts";
import type { Ui } from "../ui.ts";

const help = `
Examples:
  corpus events
  corpus events 'salt/job/*/ret/*'
  corpus events 'salt/job/*/new' --count 1 --json

Ends with exit code 130 on ^C, 0 after --count events.`;

/** `corpus events [GLOB]` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("events")
    .description("follow the master's event bus")
    .argument("[glob]", "only tags that match", "*")
    .option("-n, --count <number>", "stop after so many events", Number);
  addMasterOptions(command)
    .addHelpText("after", help)
    .action(async (glob: string, flags: MasterFlags & { count?: number }) => {
      const { followEvents } = await import("../jobs/follow-events.ts");
      ui.exit(await followEvents(ui, { glob, ...flags }));
    });
}
