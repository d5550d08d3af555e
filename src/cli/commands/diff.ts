import type { Command } from "commander";
import type { DiffRequest } from "../author/run-diff.ts";
import { addWorkspaceOptions } from "../author/workspace-options.ts";
import { addPlaceOptions, placeFlagsOf } from "../project/options.ts";
import type { Ui } from "../ui.ts";

const help = `
Compares what corpus build would write with the tree that is there; writes nothing.

With --on TGT, --ssh HOST or --local: with what is deployed on these hosts. They render the tree's SLS with their
own pillar and grains, beside those of the live release; configuration, states and files that would be others are
shown, and nothing is changed. Secrets are masked. With --salt: with the states that their top file gives them now;
there, all texts of their pillar are masked.

Examples:
  corpus diff
  corpus diff blog
  corpus diff blog --json
  corpus diff blog --on 'web*'
  corpus diff --ssh web1 --json
  corpus diff --salt --on '*'

Exit codes: 0 nothing would change, 1 something would, the project is nowhere, or invalid definitions, 64 usage;
on hosts also 2 failed, 5 pillar failed to render, 6 a minion is missing or none matched, 69 not reached, 77 not
allowed or an unknown host key.`;

/** `corpus diff [NAME]` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("diff")
    .description("what a build would change in the tree, or on hosts, line by line")
    .argument("[name]", "only this project and its installer")
    .option("--out <dir>", "the tree", "generated")
    .option("--salt", "on hosts: their own states, by the top file of projects/salt.ts, in place of projects");
  addPlaceOptions(addWorkspaceOptions(command))
    .addHelpText("after", help)
    .action(async (name: string | undefined, flags: DiffRequest["flags"]) => {
      const { runDiff } = await import("../author/run-diff.ts");
      ui.exit(await runDiff(ui, { name, flags: { ...flags, ...placeFlagsOf(command) } }));
    });
}
