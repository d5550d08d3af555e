import type { Command } from "commander";
import { addJobWaits, addMasterOptions } from "../jobs/options.ts";
import type { InstallRequest } from "../master/install.ts";
import type { Ui } from "../ui.ts";

const help = `
The master's roots lead through a link (PLACE/salt, PLACE/pillar), which is switched to the new tree in one step.
Then the master and all minions sync their modules, and minions refresh their pillar.

Examples:
  corpus install --dry-run
  corpus install
  corpus install --rollback

Exit codes: 0 done, 1 the tree differs (--dry-run), is not as it was built, or there is no former one, 2 a minion
failed to sync, 6 a minion is missing, 64 no root leads to a tree, 69 master unreachable, 77 not allowed.`;

/** `corpus install` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("install")
    .description("put the built tree into the master's roots, and sync")
    .option("--tree <dir>", "the tree of corpus build", "generated")
    .option("--into <place>", "the place that the master's roots lead through (default: the only one)")
    .option("--dry-run", "only show what differs from what is installed")
    .option("--rollback", "go back to the tree that was installed before")
    .option("--no-sync", "switch, and sync nothing");
  addJobWaits(addMasterOptions(command))
    .addHelpText("after", help)
    .action(async (flags: InstallRequest["flags"]) => {
      const { runInstall } = await import("../master/install.ts");
      ui.exit(await runInstall(ui, { flags }));
    });
}
