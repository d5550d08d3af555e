import type { Command } from "commander";
import { addMasterOptions } from "../jobs/options.ts";
import type { PillarRequest } from "../master/pillar.ts";
import type { Ui } from "../ui.ts";

const help = `
The master renders it at this moment, with the grains that it remembers of the minion. It holds secrets.

Examples:
  corpus pillar web1
  corpus pillar web1 role
  corpus pillar web1 role --json

Exit codes: 0 done, 1 no such key, 5 it failed to render, 69 master unreachable, 77 not allowed.`;

/** `corpus pillar MINION [KEY]` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("pillar")
    .description("the pillar of a minion, as the master renders it")
    .argument("<minion>", "the minion's id")
    .argument("[key]", "only what is below this key: nginx:port")
    .option("--pillarenv <name>", "of this pillar environment alone");
  addMasterOptions(command)
    .addHelpText("after", help)
    .action(async (minion: string, key: string | undefined, flags: PillarRequest["flags"]) => {
      const { showPillar } = await import("../master/pillar.ts");
      ui.exit(await showPillar(ui, { minion, key, flags }));
    });
}
