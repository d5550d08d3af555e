import type { Command } from "commander";
import { addJobWaits, addMasterOptions } from "../jobs/options.ts";
import type { MinionsRequest } from "../master/minions.ts";
import type { Ui } from "../ui.ts";

const help = `
Every minion with an accepted key is asked. With --tree, what was synced to each is compared with that tree.

Examples:
  corpus minions
  corpus minions 'web*' --up --json
  corpus minions --tree generated

Exit codes: 0 all are up, 1 what was synced to one differs from the tree, 6 one is down or none matched,
69 master unreachable, 77 not allowed.`;

/** `corpus minions [GLOB]` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("minions")
    .description("which minions are up, with which Salt, and whether the pack on them is current")
    .argument("[match]", "a minion id, or a glob", "*")
    .option("--up", "only those that answer")
    .option("--down", "only those that do not")
    .option("--tree <dir>", "compare what was synced to them with this tree of corpus build");
  addJobWaits(addMasterOptions(command))
    .addHelpText("after", help)
    .action(async (match: string, flags: MinionsRequest["flags"]) => {
      const { runMinions } = await import("../master/minions.ts");
      ui.exit(await runMinions(ui, { match, flags }));
    });
}
