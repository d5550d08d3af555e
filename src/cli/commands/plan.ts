import type { Command } from "commander";
import { addJobOptions, addSaltSshOptions } from "../jobs/options.ts";
import type { PlanRequest } from "../master/plan.ts";
import type { Ui } from "../ui.ts";

const help = `
Applies the highstate with test=True and changes nothing. What would be changed in the same way on several
minions is shown once.
With --salt-ssh, TGT is of a roster (a glob, or -E, -L, -N, -R); -c says whose file_roots, pillar and ssh settings.

Examples:
  corpus plan '*'
  corpus plan 'web*' --sls site
  corpus plan -L web1,web2 --json

Exit codes: 0 nothing would change, 1 something would, 2 states would fail, 5 pillar failed to render,
6 a minion is missing or none matched, 7 another state run is under way, 69 master unreachable, 77 not allowed.`;

/** `corpus plan TGT` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("plan")
    .description("what a highstate would change, and where")
    .argument("<tgt>", "the minions: a glob, or see the options")
    .option("--sls <names>", "these SLS (comma-separated) instead of the whole highstate");
  addSaltSshOptions(addJobOptions(command))
    .addHelpText("after", help)
    .action(async (tgt: string, flags: PlanRequest["flags"]) => {
      const { runPlan } = await import("../master/plan.ts");
      ui.exit(await runPlan(ui, { tgt, flags }));
    });
}
