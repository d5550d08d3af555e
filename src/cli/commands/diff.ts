import type { Command } from "commander";
import type { DiffRequest } from "../author/run-diff.ts";
import { addWorkspaceOptions } from "../author/workspace-options.ts";
import type { Ui } from "../ui.ts";

const help = `
Compares what corpus build would write with the tree that is there; writes nothing.

Examples:
  corpus diff
  corpus diff blog
  corpus diff blog --json

Exit codes: 0 nothing would change, 1 something would, or invalid definitions, 64 usage.`;

/** `corpus diff [NAME]` */
export function register(program: Command, ui: Ui): void {
  const command = program
    .command("diff")
    .description("what a build would change in the tree, line by line")
    .argument("[name]", "only this project and its installer")
    .option("--out <dir>", "the tree", "generated");
  addWorkspaceOptions(command)
    .addHelpText("after", help)
    .action(async (name: string | undefined, flags: DiffRequest["flags"]) => {
      const { runDiff } = await import("../author/run-diff.ts");
      ui.exit(await runDiff(ui, { name, flags }));
    });
}
